# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateUserBodyPronounsOption = Literal[1, 2, 3]

UPDATE_USER_BODY_PRONOUNS_OPTION_VALUES: set[UpdateUserBodyPronounsOption] = {
    1,
    2,
    3,
}


def check_update_user_body_pronouns_option(value: int) -> UpdateUserBodyPronounsOption:
    if value in UPDATE_USER_BODY_PRONOUNS_OPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_USER_BODY_PRONOUNS_OPTION_VALUES!r}"
    )
