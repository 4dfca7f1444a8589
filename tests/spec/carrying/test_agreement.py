from collections import Counter

import pytest
from carrying.agreement import agreed


@pytest.mark.parametrize(
    ("texts", "general", "said"),
    [
        (["A."], "B.", "A."),
        (["Code of the big plan.", "Code of the small plan."], "Code of the plan.", None),
        (["The meeting's ID.", "The webinar's ID."], "Any ID.", "The meeting's or webinar's ID."),
        (["Its link. Kept a day.", "Its link."], "", "Its link."),
        (
            ["Link for the meeting. Kept a day.", "Link for the webinar."],
            "",
            "Link for the meeting or webinar.",
        ),
        (["IDs of cats, sorted.", "IDs of dogs, sorted."], "", "IDs of cats or dogs, sorted."),
        (
            ["Where the one is.", "Where a one is."],
            "",
            "Where the one is; or, by operation, where a one is.",
        ),
        (["When it began.", "QoS of it."], "", "When it began; or, by operation, QoS of it."),
        (["One. Two.", "Three. Four."], "", "One. Two."),
        (["A b.", "C d.", "E f.", "G h.", "I j."], "", "A b."),
    ],
)
def test_a_text_is_true_of_all_uses(texts: list[str], general: str, said: str | None) -> None:
    """What differs is put together, else stands side by side; of many or long texts one is."""
    assert agreed(Counter(texts), general) == (said or general)
