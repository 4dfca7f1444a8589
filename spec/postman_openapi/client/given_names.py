"""Names that a document gives to things of the client: taken as they are if they are names."""

from keyword import iskeyword

from openapi_python_client.strings import ClassName, PythonIdentifier


def given_method(name: str) -> str:
    """Return the name of a method; what is none, or private, becomes one."""
    return name if _is_public_name(name) else str(PythonIdentifier(name, prefix="call_"))


def given_type(name: str) -> str:
    """Return the name of a type; what is none, or private, becomes one."""
    return name if _is_public_name(name) else str(ClassName(name, prefix="Values"))


def _is_public_name(name: str) -> bool:
    is_name = name.isascii() and name.isidentifier() and not iskeyword(name)
    return is_name and not name.startswith("_")
