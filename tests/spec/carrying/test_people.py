from typing import Any

import pytest
from carrying.people import of_one_person

AMARA = {"id": "userAmara0000000000001", "email": "amara.okafor@example.com"}
DIEGO = {"id": "userDiego0000000000004", "email": "diego.fuentes@example.com"}


@pytest.mark.parametrize(
    ("made", "number", "sent", "expected"),
    [
        (AMARA, 0, (), AMARA),
        ({**AMARA, "email": DIEGO["email"]}, 1, (), AMARA),
        ({**AMARA, "email": DIEGO["email"]}, 2, (), DIEGO),
        ({**AMARA, "email": DIEGO["email"]}, 0, ("email",), DIEGO),
        (
            {"user_id": "memMei000000000000003", "name": "Jonas Lindqvist", "last_name": "Okafor"},
            0,
            (),
            {"user_id": "memMei000000000000003", "name": "Mei Tanaka", "last_name": "Tanaka"},
        ),
        ({**AMARA, "host_id": DIEGO["id"]}, 0, (), {**AMARA, "host_id": DIEGO["id"]}),
        ({"id": "roomHarbor00000000001", "email": "x"}, 0, (), None),
        ({"id": 5, "name": "Amara Okafor", "email": None}, 0, (), None),
    ],
)
def test_an_object_is_about_one_person(
    made: dict[str, Any], number: int, sent: tuple[str, ...], expected: dict[str, Any] | None
) -> None:
    """Names follow the id, ids of later ones their names, all what was sent; others stay."""
    assert of_one_person(made, number, sent) == (expected or made)
