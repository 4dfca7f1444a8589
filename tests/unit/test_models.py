from collections import defaultdict

import attrs

from zoom_openapi import models


def test_no_two_models_are_the_same() -> None:
    """No two generated classes have the same fields, or names that differ in case only."""
    classes = [getattr(models, name) for name in models.__all__]
    by_fields: defaultdict[object, list[str]] = defaultdict(list)
    for cls in filter(attrs.has, classes):
        fields = tuple(sorted((each.name, str(each.type)) for each in attrs.fields(cls)))
        by_fields[fields].append(cls.__name__)
    assert [names for names in by_fields.values() if len(names) > 1] == []
    assert len({name.lower() for name in models.__all__}) == len(models.__all__)
