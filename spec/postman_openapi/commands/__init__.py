"""The commands of `postman-openapi`, a module each; `cli` imports only the one asked for."""
