"""A change: a rule that applies to one place, with what changed there."""

from attrs import frozen

from postman_openapi.diff.rules import IRREGULAR, RULES, Level, Rule


@frozen
class Change:
    """One difference between two documents.

    Attributes:
        rule: What kind of difference.
        subject: What changed: an operation as `PUT /webinars/{webinarId}`, or `API` for the whole.
        text: The difference as a sentence.
    """

    rule: Rule
    subject: str
    text: str

    @property
    def is_breaking(self) -> bool:
        """Whether it breaks, or may break, programs written for the older API."""
        return self.rule.level is not Level.INFO

    @property
    def sort_key(self) -> tuple[int, str, str, str]:
        """What matters most comes first, then by place."""
        return (list(Level).index(self.rule.level), self.subject, self.rule.id, self.text)


def change(rule_id: str, subject: str, **facts: object) -> Change:
    """Fill a rule's sentence.

    Args:
        rule_id: The id in its regular form.
        subject: What changed: an operation, or the API.
        **facts: What stands in the gaps.
    """
    rule = RULES[IRREGULAR.get(rule_id, rule_id)]
    return Change(rule, subject, rule.text.format(**facts))
