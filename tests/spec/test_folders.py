from pathlib import Path

import pytest

from postman_openapi.files import FileError
from postman_openapi.folders import folder_beside, refuse_foreign_folder, replace_folder


def test_folder_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """Nothing of the old folder is left, and no folder beside it."""
    target = tmp_path / "client"
    target.mkdir()
    (target / "old.py").touch()

    with folder_beside(target) as folder:
        folder.mkdir()
        (folder / "new.py").touch()
        replace_folder(target, folder)

    assert [path.name for path in target.iterdir()] == ["new.py"]
    assert list(tmp_path.iterdir()) == [target]


def test_failed_replacement_restores_the_old_folder(tmp_path: Path) -> None:
    """If the new folder cannot be moved, the old one is back in its place."""
    target = tmp_path / "client"
    target.mkdir()
    (target / "old.py").touch()

    with pytest.raises(FileError, match=r"cannot replace .*client"):
        replace_folder(target, tmp_path / "missing")

    assert [path.name for path in target.iterdir()] == ["old.py"]


def test_what_is_left_beside_is_deleted(tmp_path: Path) -> None:
    """A folder that was never moved into its place disappears."""
    with folder_beside(tmp_path / "client") as folder:
        folder.mkdir()
        (folder / "half.py").touch()

    assert list(tmp_path.iterdir()) == []


def test_only_generated_packages_may_be_replaced(tmp_path: Path) -> None:
    """A folder with somebody's work is refused; an empty or generated one is not."""
    refuse_foreign_folder(tmp_path / "none")
    refuse_foreign_folder(tmp_path)
    (tmp_path / "__init__.py").write_text("# Generated from a.json. Not to be edited.\n")
    refuse_foreign_folder(tmp_path)

    (tmp_path / "__init__.py").write_text("# Mine.\n")

    with pytest.raises(FileError, match="is no generated package"):
        refuse_foreign_folder(tmp_path)
