# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateAccountOptionsBodyPayMode = Literal["master", "sub"]

UPDATE_ACCOUNT_OPTIONS_BODY_PAY_MODE_VALUES: set[UpdateAccountOptionsBodyPayMode] = {
    "master",
    "sub",
}


def check_update_account_options_body_pay_mode(value: str) -> UpdateAccountOptionsBodyPayMode:
    if value in UPDATE_ACCOUNT_OPTIONS_BODY_PAY_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_ACCOUNT_OPTIONS_BODY_PAY_MODE_VALUES!r}"
    )
