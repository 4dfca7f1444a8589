"""What a test lets happen in a fake Zoom, as people in meetings do."""

from collections.abc import Iterable, Mapping
from typing import Any

from zoomkit.testing import lifecycle, recordings
from zoomkit.testing.behaviours.summaries import publish_summary
from zoomkit.testing.outbox import Outbox
from zoomkit.testing.records import Record
from zoomkit.testing.world import World


class Happenings:
    """What happens to meetings and webinars by people, and not by calls of the API.

    Attributes:
        world: What exists.
        webhooks: What is told of what happens.
    """

    world: World
    webhooks: Outbox

    def start(self, record: Record) -> Record:
        """Start a meeting or a webinar, and return the instance that begins."""
        with self.webhooks.gathered():
            return lifecycle.start(self.world, record)

    def join(self, record: Record, name: str, email: str = "", **fields: Any) -> Record:
        """Let somebody join a meeting or a webinar, which starts if it is not under way.

        Args:
            record: The meeting or the webinar.
            name: The name that they show.
            email: Their address; known ones are joined with their user and their registration.
            **fields: Further fields of participants, such as `customer_key`.

        Returns:
            The participant.
        """
        with self.webhooks.gathered():
            return lifecycle.join(self.world, record, name, email, **fields)

    def leave(self, record: Record, participant: Record) -> None:
        """Let somebody leave a meeting or a webinar."""
        with self.webhooks.gathered():
            lifecycle.leave(self.world, record, participant)

    def end(self, record: Record) -> None:
        """End a meeting or a webinar; who is still there leaves."""
        with self.webhooks.gathered():
            lifecycle.end(self.world, record)

    def publish_recording(
        self,
        record: Record,
        files: Iterable[str] | Mapping[str, bytes] = ("MP4", "M4A"),
        *,
        passcode: str = "",
    ) -> Record:
        """Let the recording of the last instance be ready; what was never held, is held first.

        Args:
            record: The meeting or the webinar.
            files: The types of its files ("MP4", "M4A", "TRANSCRIPT", "CHAT"), or what is in each.
            passcode: What has to be said to see it.

        Returns:
            The recording.
        """
        with self.webhooks.gathered():
            return recordings.publish(self.world, record, files, passcode=passcode)

    def publish_summary(self, record: Record, overview: str, **fields: Any) -> Record:
        """Let the summary of a meeting's last instance be ready.

        Args:
            record: The meeting.
            overview: What it says.
            **fields: Further fields of summaries, such as `next_steps`.
        """
        with self.webhooks.gathered():
            return publish_summary(self.world, record, overview, **fields)

    def answer_poll(self, record: Record, participant: Record, poll: str, **said: str) -> None:
        """Let somebody answer a poll of what is under way.

        Args:
            record: The meeting or the webinar.
            participant: Who answers.
            poll: The poll's id.
            **said: The `question` and the `answer`.
        """
        self._note(record, participant, "polls", polling_id=poll, **said)

    def ask(self, record: Record, participant: Record, question: str, answer: str = "") -> None:
        """Let somebody ask something, which may be answered."""
        said = {
            "question": question,
            "answer": answer,
            "question_id": self.world.ids.text(),
            "create_time": self.world.clock.stamp(),
            "question_status": "answered" if answer else "open",
        }
        self._note(record, participant, "questions", **said)

    def answer_survey(
        self, record: Record, participant: Record, question: str, answer: str
    ) -> None:
        """Let somebody answer a question of the survey that follows."""
        self._note(record, participant, "survey", question=question, answer=answer)

    def _note(self, record: Record, participant: Record, kept: str, **said: Any) -> None:
        instance = lifecycle.current(self.world, record)
        detail = {"date_time": self.world.clock.stamp(), **said}
        named = {name: participant[name] for name in ("name", "email", "user_id")}
        instance.kept.setdefault(kept, []).append({**named, "detail": detail})
