"""What can go wrong before there is anything to convert.

PostmanOpenapiError
├── NotACollectionError      the input is no Postman collection of format v2.0 or v2.1
└── ProfileError             a profile cannot be read or has a rule that is none
"""


class PostmanOpenapiError(Exception):
    """The base of this package's errors; its text is one line that a person can act on."""


class NotACollectionError(PostmanOpenapiError):
    """The input is no Postman collection of format v2.0 or v2.1."""


class ProfileError(PostmanOpenapiError):
    """A profile cannot be read, or one of its rules cannot be used."""
