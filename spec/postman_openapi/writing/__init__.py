"""The document: operations, parameters, bodies, responses, examples, security."""
