"""Transcripts and captions: WebVTT, as Zoom writes it, read into cues with speaker and times."""

import html
import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from attrs import frozen

from zoomkit.errors import InvalidArgumentError

_TIME = r"(?:(\d{1,4}):)?(\d{2}):(\d{2})[.,](\d{3})"
_TIMING = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t].*)?", re.ASCII)
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]+)>", re.ASCII)
_TAG = re.compile(r"</?[A-Za-z0-9][^<>]*>")
_LABEL = re.compile(r"([^:\n]{1,64}): (?=\S)")


@frozen
class Cue:
    """Something that was said.

    Attributes:
        start: When it begins, from the beginning of the recording.
        end: When it ends.
        text: What was said, without the speaker; it may have several lines.
        speaker: Who said it, or None where that is not told.
    """

    start: timedelta
    end: timedelta
    text: str
    speaker: str | None = None


@frozen
class Transcript:
    """All that was said.

    Attributes:
        cues: It, in order.
    """

    cues: Sequence[Cue]

    def __iter__(self) -> Iterator[Cue]:
        return iter(self.cues)

    def __len__(self) -> int:
        return len(self.cues)

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who spoke, in the order of their first words."""
        return tuple(dict.fromkeys(cue.speaker for cue in self.cues if cue.speaker))

    @property
    def text(self) -> str:
        """What was said, a line for each cue."""
        return "\n".join(
            f"{cue.speaker}: {cue.text}" if cue.speaker else cue.text for cue in self.cues
        )


def parse_vtt(content: str | bytes) -> Transcript:
    """Read WebVTT.

    Zoom writes speakers before the text, as in "Amara Okafor: Hello". They are taken for that where
    most cues have one. Notes, styles and tags are left out.

    Args:
        content: The file, as text or bytes in UTF-8.

    Raises:
        InvalidArgumentError: It is no WebVTT.
    """
    text = content.decode("utf-8", "replace") if isinstance(content, bytes) else content
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    head, _, rest = text.partition("\n")
    if head != "WEBVTT" and not head.startswith(("WEBVTT ", "WEBVTT\t")):
        raise InvalidArgumentError("The file is no WebVTT: it does not begin with WEBVTT.")
    cues = list(_cues(rest))
    labelled = [cue for cue in cues if cue.speaker is None and _LABEL.match(cue.text)]
    if len(labelled) * 2 > len(cues):
        cues = [_with_label(cue) for cue in cues]
    return Transcript(tuple(cues))


def _cues(text: str) -> Iterator[Cue]:
    lines = iter(text.split("\n"))
    for line in lines:
        timing = _TIMING.fullmatch(line.strip())
        if timing is None:
            continue
        said = []
        for each in lines:
            if not each.strip():
                break
            said.append(each.strip())
        yield _cue(timing, "\n".join(said))


def _cue(timing: re.Match[str], said: str) -> Cue:
    parts = timing.groups()
    voice = _VOICE.search(said)
    return Cue(
        _moment(parts[:4]),
        _moment(parts[4:]),
        html.unescape(_TAG.sub("", said)),
        html.unescape(voice[1]).strip() if voice else None,
    )


def _moment(parts: Sequence[str | None]) -> timedelta:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return timedelta(hours=hours, minutes=minutes, seconds=seconds, milliseconds=thousandths)


def _with_label(cue: Cue) -> Cue:
    found = _LABEL.match(cue.text)
    if cue.speaker is not None or found is None:
        return cue
    return Cue(cue.start, cue.end, cue.text[found.end() :], found[1].strip())
