"""Sub accounts of a master account: the paths by which it calls for one of them.

Zoom has a twin below `/accounts/{accountId}` for about half of its operations. Source: Zoom's API
reference, in which each such operation names its twin.
"""

from urllib.parse import quote, unquote

from zoom_openapi.runtime.operations import Operation
from zoomkit.errors import SubAccountError
from zoomkit.ids import text_id
from zoomkit.judgement import ZoomDialect

MASTER_PATH = "x-master-path"
_PREFIX = "/accounts/"
_ACCOUNT = "{accountId}"


class SubAccountDialect(ZoomDialect):
    """Zoom, called for one sub account: nothing goes to the master account itself.

    Args:
        account_id: The sub account.

    Raises:
        InvalidArgumentError: That is no id.
    """

    def __init__(self, account_id: str) -> None:
        self.account_id = text_id("account_id", account_id)

    def path_of(self, operation: Operation | None, path: str) -> str:
        """Return the path by which the master account calls for the sub account.

        A path that names an account already is left as it is, if it names this one.

        Raises:
            SubAccountError: There is none, or the path names another account.
        """
        named = named_account(path)
        if not {".", ".."}.isdisjoint(map(unquote, path.split("/"))):
            raise SubAccountError(f"{path} may lead out of the sub account; nothing was sent.")
        if named is not None:
            if named == self.account_id:
                return path
            raise SubAccountError(
                f"{_shown(operation, path)} names the account {named!r}, but this client calls for "
                f"{self.account_id!r}; nothing was sent. Call for_account({named!r})."
            )
        if operation is None:
            raise SubAccountError(
                f"No operation is known with the path {path}, so that it is not known how to call "
                f"it for a sub account; nothing was sent. Pass the whole path, "
                f"/accounts/{quote(self.account_id, safe='')}/..., if there is one."
            )
        twin = master_path(operation)
        if twin is None:
            raise SubAccountError(
                f"{_shown(operation, path)} cannot be called for a sub account: Zoom has no path "
                "below /accounts/{accountId} for it; nothing was sent. Call it with credentials of "
                "the sub account's own app, or without for_account() for the account of the "
                "credentials."
            )
        return _filled(twin, operation.path, path, quote(self.account_id, safe=""))


def master_path(operation: Operation) -> str | None:
    """Return the template of an operation's twin for sub accounts, or None if it has none."""
    path = operation.extensions.get(MASTER_PATH)
    return path if isinstance(path, str) else None


def named_account(path: str) -> str | None:
    """Return the account below which a path is, or None if it is below none."""
    if not path.startswith(_PREFIX):
        return None
    return unquote(path.removeprefix(_PREFIX).partition("/")[0]) or None


def _filled(twin: str, template: str, path: str, account: str) -> str:
    """Return a twin's path with the values that the operation's own path has."""
    parts = zip(template.strip("/").split("/"), path.strip("/").split("/"), strict=True)
    values = {name: value for name, value in parts if name.startswith("{")}
    values[_ACCOUNT] = account
    return "/".join(values.get(part, part) for part in twin.split("/"))


def _shown(operation: Operation | None, path: str) -> str:
    return f"{operation.method_name} ({operation.method} {path})" if operation else path
