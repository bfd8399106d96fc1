"""The pictures in the documents show what amex prints today, and load nothing from elsewhere."""

import re
import sys
from html import unescape
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "tools"))
import pictures  # noqa: E402


def letters_in(svg: str) -> str:
    """What the picture shows. How it is cut into pieces is up to the version of rich."""
    pieces = re.findall("<text[^>]*>([^<]*)</text>", svg)
    return "".join(unescape("".join(pieces)).split())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a path is longer, and breaks a line")
@pytest.mark.parametrize("name", pictures.PICTURES)
def test_a_picture_shows_what_amex_prints_today(name):
    drawn = dict(pictures.iter_files())[pictures.FOLDER / f"{name}.svg"]
    kept = (pictures.FOLDER / f"{name}.svg").read_text()
    assert letters_in(kept) == letters_in(drawn), "python tools/pictures.py draws them"
    assert len(letters_in(kept)) > 200


def test_every_picture_can_be_drawn_again_and_is_on_a_page_of_the_site():
    pages = "".join(page.read_text() for page in (ROOT / "docs").glob("*.md"))
    shown = set(re.findall(r"\(pictures/(\w+)\.svg\)", pages))
    assert {path.stem for path in pictures.FOLDER.iterdir()} == {*pictures.PICTURES} == shown


@pytest.mark.parametrize("name", pictures.PICTURES)
def test_looking_at_a_picture_asks_no_other_server_for_anything(name):
    assert "url(http" not in (pictures.FOLDER / f"{name}.svg").read_text()
