# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupSettingsUpdatedRecordingSettings(_Record):
    account_user_access_recording: bool | None
    """Whether cloud recordings are open to members of the account only, so that outsiders cannot
    follow links to them.
    """
    archive: _models.ArchiveSettings | None
    """Settings for the archiving solution, which can be used only after Zoom support has granted
    access to it.
    """
    auto_recording: bool | None
    """Whether meetings are recorded from their start on."""
    cloud_recording: bool | None
    """Whether hosts can record meetings and webinars in the cloud."""
    cloud_recording_download: bool | None
    """Whether anyone who has the link to a cloud recording can download it."""
    cloud_recording_download_host: bool | None
    """Whether downloading cloud recordings is left to the host alone."""
    display_participant_name: bool | None
    """Whether the recording shows the participants' names."""
    host_delete_cloud_recording: bool | None
    """Whether hosts can delete their cloud recordings. If not, only administrators can."""
    ip_address_access_control: _models.IpAddressAccessControlSettings | None
    """Setting that opens cloud recordings only to certain IP address ranges."""
    local_recording: bool | None
    """Whether meetings can be recorded by hosts and participants on their own computers."""
    optimize_recording_for_3rd_party_video_editor: bool | None
    """Whether recordings are made fit for third-party video editors. Files can become larger and
    take longer to produce.
    """
    prevent_host_access_recording: bool | None
    """Whether hosts are kept from seeing the cloud recordings of their meetings, so that only
    administrators with the right to manage recordings can.
    """
    record_audio_file: bool | None
    """Whether one audio file of all participants is part of the recording together."""
    record_audio_file_each_participant: bool | None
    """Whether the audio of each participant is recorded to a file of its own, for up to 200
    participants.
    """
    record_files_separately: _models.RecordFileSeparatelySettings | None
    """Settings for recording the active speaker, the gallery and the shared screen in files of
    their own.
    """
    record_gallery_view: bool | None
    """Whether the gallery view is recorded, together with the shared screen if there is one."""
    record_speaker_view: bool | None
    """Whether the active speaker is recorded, together with the shared screen if there is one."""
    recording_audio_transcript: bool | None
    """Whether the audio of cloud recordings is transcribed automatically."""
    recording_highlight: bool | None
    """Deprecated. Whether recording highlights are on."""
    smart_recording: _models.SmartRecordingSettings | None
    """Settings for smart recordings, which get chapters and next steps. To use them is to let Zoom
    analyze the account's recordings.
    """
    recording_thumbnails: bool | None
    """Whether the recording shows a small picture of the presenter while the screen is shared."""
    save_chat_text: bool | None
    """Whether the chat of the meeting or webinar is saved with the recording."""
    save_close_caption: bool | None
    """Whether closed captions are saved as a VTT file."""
    save_panelist_chat: bool | None
    """Whether messages that panelists send to all panelists, or to everyone, are saved with the
    recording of a webinar.
    """
    save_poll_results: bool | None
    """Whether poll results shown in the meeting or webinar are saved with the recording."""
    show_timestamp: bool | None
    """Whether recordings carry a timestamp."""

    _READERS = {
        "archive": "ArchiveSettings",
        "ip_address_access_control": "IpAddressAccessControlSettings",
        "record_files_separately": "RecordFileSeparatelySettings",
        "smart_recording": "SmartRecordingSettings",
    }
