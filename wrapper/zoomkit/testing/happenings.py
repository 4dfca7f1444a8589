"""What a test lets happen in a fake Zoom, as people in meetings do."""

from collections.abc import Iterable, Mapping
from typing import Any

from zoomkit.testing import lifecycle, recordings
from zoomkit.testing.behaviours.summaries import publish_summary
from zoomkit.testing.outbox import Outbox
from zoomkit.testing.records import Record
from zoomkit.testing.service import Service
from zoomkit.testing.subjects import Subject, meant, thing
from zoomkit.testing.world import World


class Happenings:
    """What happens to meetings and webinars by people, and not by calls of the API.

    A meeting or a webinar is named by what the fake holds of it, by what a client returned of it,
    or by its id. What was deleted is none any more, and an `InvalidArgumentError` says so; only a
    recording, or a summary, can still be published of it.

    Attributes:
        world: What exists.
        webhooks: What is told of what happens.
    """

    world: World
    webhooks: Outbox
    _service: Service

    def start(self, record: Subject) -> Record:
        """Start a meeting or a webinar, and return the instance that begins."""
        with self._service.changing():
            return lifecycle.start(self.world, meant(self.world, record))

    def join(self, record: Subject, name: str, email: str = "", **fields: Any) -> Record:
        """Let somebody join a meeting or a webinar, which starts if it is not under way.

        Args:
            record: The meeting or the webinar.
            name: The name that they show.
            email: Their address; known ones are joined with their user and their registration.
            **fields: Further fields of participants, such as `customer_key`.

        Returns:
            The participant.
        """
        with self._service.changing():
            return lifecycle.join(self.world, meant(self.world, record), name, email, **fields)

    def leave(self, record: Subject, participant: Record) -> None:
        """Let somebody leave a meeting or a webinar."""
        with self._service.changing():
            lifecycle.leave(self.world, meant(self.world, record), thing(self.world, participant))

    def end(self, record: Subject) -> None:
        """End a meeting or a webinar; who is still there leaves."""
        with self._service.changing():
            lifecycle.end(self.world, meant(self.world, record))

    def publish_recording(
        self,
        record: Subject,
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
        with self._service.changing():
            return recordings.publish(
                self.world, meant(self.world, record, or_gone=True), files, passcode=passcode
            )

    def publish_summary(self, record: Subject, overview: str, **fields: Any) -> Record:
        """Let the summary of a meeting's last instance be ready.

        Args:
            record: The meeting.
            overview: What it says.
            **fields: Further fields of summaries, such as `next_steps`.
        """
        with self._service.changing():
            return publish_summary(
                self.world, meant(self.world, record, or_gone=True), overview, **fields
            )

    def answer_poll(self, record: Subject, participant: Record, poll: str, **said: str) -> None:
        """Let somebody answer a poll of what is under way.

        Args:
            record: The meeting or the webinar.
            participant: Who answers.
            poll: The poll's id.
            **said: The `question` and the `answer`.
        """
        self._note(record, participant, "polls", polling_id=poll, **said)

    def ask(self, record: Subject, participant: Record, question: str, answer: str = "") -> None:
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
        self, record: Subject, participant: Record, question: str, answer: str
    ) -> None:
        """Let somebody answer a question of the survey that follows."""
        self._note(record, participant, "survey", question=question, answer=answer)

    def _note(self, record: Subject, participant: Record, kept: str, **said: Any) -> None:
        with self._service.changing():
            instance = lifecycle.current(self.world, meant(self.world, record))
            detail = {"date_time": self.world.clock.stamp(), **said}
            named = {name: participant[name] for name in ("name", "email", "user_id")}
            instance.kept.setdefault(kept, []).append({**named, "detail": detail})
