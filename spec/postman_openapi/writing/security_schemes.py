"""Security schemes, out of every kind of authentication that Postman knows."""

from typing import Any

from postman_openapi.diagnostics import Problem, Site
from postman_openapi.expressions import expression
from postman_openapi.gathering.naming import Names, slug
from postman_openapi.gathering.sources import Source
from postman_openapi.gathering.variables import Scope
from postman_openapi.reading.collection import Auth

Scheme = dict[str, Any]
_NONE = ("noauth", "inherit")
# A word of letters before the one thing that is secret: `Token 5d41402a`.
_PREFIXED = expression(r"\s*([A-Za-z][A-Za-z-]{1,20})[ \t]+([^\s{}<>]+|\{\{[^{}]+\}\}|<[^<>]+>)\s*")


class SchemeNames:
    """Turns authentications into schemes, each named once.

    Only names and addresses go into a scheme, never a token, a password or a secret.
    """

    def __init__(self) -> None:
        self.schemes: dict[str, Scheme] = {}
        self._scope = Scope()
        self._names = Names()
        self._known: dict[tuple[str, Auth], str] = {}
        self._same: dict[str, str] = {}

    def needed(self, auth: Auth, source: Source, site: Site) -> tuple[str, ...]:
        """Return the names of the schemes that an authentication needs.

        Args:
            auth: The authentication.
            source: The collection that it is of.
            site: Where to report about it.
        """
        if auth.type in _NONE:
            return ()
        key = source.name, auth
        if key not in self._known:
            self._scope = source.scope
            self._known[key] = self._named(self._scheme(auth, site), auth)
        return (self._known[key],)

    def _named(self, scheme: Scheme, auth: Auth) -> str:
        """Return the name of a scheme; authentications that differ in secrets share one."""
        identity = repr(scheme)
        if identity not in self._same:
            name = self._names.claim(slug(auth.type) or "auth")
            self._same[identity] = name
            self.schemes[name] = scheme
        return self._same[identity]

    def _scheme(self, auth: Auth, site: Site) -> Scheme:
        if auth.type == "oauth2":
            return {"type": "oauth2", "flows": self._flows(auth)}
        if auth.type == "apikey":
            return self._api_key(auth)
        if auth.type in _SCHEMES:
            return dict(_SCHEMES[auth.type])
        site.report(
            Problem.UNKNOWN_AUTH,
            f"the authentication {auth.type!r:.80} is unknown",
            "it stands as a key in the Authorization header",
        )
        return {"type": "apiKey", "in": "header", "name": "Authorization"}

    def _api_key(self, auth: Auth) -> Scheme:
        location = auth.setting("in").lower()
        name = self._setting(auth, "key") or "Authorization"
        prefixed = _PREFIXED.fullmatch(auth.setting("value"))
        if prefixed and location not in ("query", "cookie") and name.lower() == "authorization":
            return {"type": "http", "scheme": prefixed[1]}
        return {
            "type": "apiKey",
            "in": location if location in ("query", "cookie") else "header",
            "name": name,
        }

    def _flows(self, auth: Auth) -> dict[str, Any]:
        """Return the flow that the settings name; none where its addresses are missing."""
        authorize = self._setting(auth, "authUrl")
        token = self._setting(auth, "accessTokenUrl")
        refresh = self._setting(auth, "refreshTokenUrl")
        grant = auth.setting("grant_type") or ("authorization_code" if authorize else "")
        flow: dict[str, Any] = {}
        name = _FLOWS.get(grant, "clientCredentials")
        if name in ("authorizationCode", "implicit"):
            flow["authorizationUrl"] = authorize
        if name != "implicit":
            flow["tokenUrl"] = token
        if not all(flow.values()):
            return {}
        if refresh:
            flow["refreshUrl"] = refresh
        scopes = self._setting(auth, "scope").replace(",", " ").split()
        flow["scopes"] = dict.fromkeys(scopes, "")
        return {name: flow}

    def _setting(self, auth: Auth, name: str) -> str:
        """Return a setting with its variables put in; empty if one of them has no value."""
        resolution = self._scope.resolve(auth.setting(name))
        return "" if resolution.unresolved else resolution.text.strip()


_FLOWS = {
    "authorization_code": "authorizationCode",
    "authorization_code_with_pkce": "authorizationCode",
    "client_credentials": "clientCredentials",
    "implicit": "implicit",
    "password": "password",
    "password_credentials": "password",
}

# Kinds without a scheme of their own in OpenAPI go by the name that their HTTP header has.
_SCHEMES: dict[str, Scheme] = {
    "asap": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
    "awsv4": {"type": "http", "scheme": "AWS4-HMAC-SHA256"},
    "basic": {"type": "http", "scheme": "basic"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "digest": {"type": "http", "scheme": "digest"},
    "edgegrid": {"type": "http", "scheme": "EG1-HMAC-SHA256"},
    "hawk": {"type": "http", "scheme": "Hawk"},
    "jwt": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
    "ntlm": {"type": "http", "scheme": "NTLM"},
    "oauth1": {"type": "http", "scheme": "OAuth"},
}
