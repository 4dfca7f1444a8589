# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

AddTspAccountBodyTspBridge = Literal["EU_TSP_TB", "US_TSP_TB"]

ADD_TSP_ACCOUNT_BODY_TSP_BRIDGE_VALUES: set[AddTspAccountBodyTspBridge] = {
    "EU_TSP_TB",
    "US_TSP_TB",
}


def check_add_tsp_account_body_tsp_bridge(value: str) -> AddTspAccountBodyTspBridge:
    if value in ADD_TSP_ACCOUNT_BODY_TSP_BRIDGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_TSP_ACCOUNT_BODY_TSP_BRIDGE_VALUES!r}"
    )
