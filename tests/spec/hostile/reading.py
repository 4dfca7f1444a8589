"""What the code of a generated package may consist of; anything else came out of a text."""

import ast
from collections.abc import Iterator
from pathlib import Path

# What templates call. A resource is made by its class, with the caller alone.
_FUNCTIONS = frozenset(
    """AttributeError Path _publish _quote as_date as_date_time as_file cached_property
    Catalogue.read getattr globals import_module joined list load locals read_any read_bytes
    read_list read_map read_object read_text str super super().__init__ TypedDict
    self._call self._pages __name__.rpartition _MODULES.get""".split()  # noqa: SIM905
)
_MODULES = frozenset(
    """__future__ collections.abc datetime functools httpx importlib pathlib typing urllib.parse
    uuid""".split()  # noqa: SIM905
)
_DECORATORS = frozenset({"cache", "cached_property"})
_STATEMENTS = (
    *(ast.AnnAssign, ast.Assign, ast.AsyncFunctionDef, ast.ClassDef, ast.Expr, ast.FunctionDef),
    *(ast.If, ast.Import, ast.ImportFrom, ast.Raise, ast.Return),
)
_NEVER = (
    *(ast.DictComp, ast.GeneratorExp, ast.Lambda, ast.ListComp, ast.NamedExpr, ast.SetComp),
    *(ast.Yield, ast.YieldFrom),
)


def oddities(package: Path) -> list[str]:
    """Return what stands in a package's modules and in none of its templates, a line each."""
    return [
        f"{path.relative_to(package)}: {what}"
        for path in sorted(package.rglob("*.py"))
        if path.relative_to(package).parts[0] != "runtime"
        for what in _of_module(path)
    ]


def _of_module(path: Path) -> Iterator[str]:
    if not all(part.removesuffix(".py").isidentifier() for part in path.parts[-1:]):
        yield "a name that is none"
    for node in ast.walk(ast.parse(path.read_bytes())):
        is_odd = isinstance(node, _NEVER) or (
            isinstance(node, ast.stmt) and not isinstance(node, _STATEMENTS)
        )
        if is_odd or any(not is_expected(node) for is_expected in _RULES):
            yield f"line {getattr(node, 'lineno', 0)}: {ast.unparse(node)[:200]}"


def _is_known_call(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return True
    function = ast.unparse(node.func)
    is_resource = function.isidentifier() and [*map(ast.unparse, node.args)] == ["self._caller"]
    is_awaited = function in _FUNCTIONS
    return is_awaited or (is_resource and not node.keywords)


def _is_known_import(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return all(each.name in _MODULES for each in node.names)
    return not isinstance(node, ast.ImportFrom) or node.level > 0 or node.module in _MODULES


def _is_text_or_call(node: ast.AST) -> bool:
    """Tell whether a statement that is a value alone is a docstring, or a call."""
    return not isinstance(node, ast.Expr) or isinstance(
        node.value, ast.Await | ast.Call | ast.Constant
    )


def _is_plain_definition(node: ast.AST) -> bool:
    if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return True
    if isinstance(node, ast.ClassDef):
        return not node.decorator_list
    defaults = [*node.args.defaults, *(each for each in node.args.kw_defaults if each)]
    return all(ast.unparse(each) in _DECORATORS for each in node.decorator_list) and all(
        isinstance(each, ast.Constant | ast.Name) for each in defaults
    )


def _is_plain_annotation(node: ast.AST) -> bool:
    """Tell whether an annotation names types and literals, and would do nothing if evaluated."""
    annotations: list[ast.AST | None] = []
    if isinstance(node, ast.AnnAssign | ast.arg):
        annotations.append(node.annotation)
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        annotations.append(node.returns)
    return all(
        isinstance(
            each,
            ast.Attribute
            | ast.BinOp
            | ast.BitOr
            | ast.Constant
            | ast.List
            | ast.Load
            | ast.Name
            | ast.Subscript
            | ast.Tuple
            | ast.UnaryOp
            | ast.USub,
        )
        for annotation in annotations
        if annotation
        for each in ast.walk(annotation)
    )


_RULES = (
    *(_is_known_call, _is_known_import, _is_text_or_call, _is_plain_definition),
    _is_plain_annotation,
)
