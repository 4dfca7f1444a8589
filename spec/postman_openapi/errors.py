"""What can go wrong with the input; each kind that belongs to one module stands there.

PostmanOpenapiError
├── NotACollectionError      the input is no Postman collection of format v2.0 or v2.1
├── NotAnEnvironmentError    the input is no environment of Postman
├── SameOperationError       two collections have one operation and say different things of it
├── ProfileError             a profile cannot be read or has a rule that is none
├── FileError                a file or folder cannot be read or written (files)
├── NotADocumentError        the input is no OpenAPI 3 document (documents)
├── NotYamlError             a text is no YAML, or says what JSON cannot hold (yaml_input)
├── OverlayError             an overlay is none, or does not fit its document (overlay_reading)
├── GenerationError          the generator refuses a document as a whole (generation)
└── ResourceError            a resource inside another has the name of something else (resources)
"""


class PostmanOpenapiError(Exception):
    """The base of this package's errors; its text is one line that a person can act on."""


class NotACollectionError(PostmanOpenapiError):
    """The input is no Postman collection of format v2.0 or v2.1."""


class NotAnEnvironmentError(PostmanOpenapiError):
    """The input is no environment of Postman, nor its globals."""


class SameOperationError(PostmanOpenapiError):
    """Two collections of one document have the same operation, and it is not equal."""


class ProfileError(PostmanOpenapiError):
    """A profile cannot be read, or one of its rules cannot be used."""
