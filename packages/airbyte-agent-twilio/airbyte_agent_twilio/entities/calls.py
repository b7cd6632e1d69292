# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""A call, or one leg of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.calls import CREATE, GET, LIST
from ..models.calls import Call

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.calls import CallsStoreColumn, CallsStoreRecord  # noqa: F401

__all__ = ["Calls", "SyncCalls"]


class Calls(StoredEntity["CallsStoreColumn", "CallsStoreRecord"]):
    """A call, or one leg of it."""

    _stored = ("calls", "CallsStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> AsyncPager[Call]:
        """List calls.

        Incoming and outgoing calls. Newest first.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Call)

    @overload
    async def create(
        self,
        account_sid: str,
        to: str,
        from_: str,
        *,
        url: str | Omit | None = omit,
        twiml: str | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        record: bool | Omit | None = omit,
        machine_detection: str | Omit | None = omit,
        send_digits: str | Omit | None = omit,
        fallback_url: str | Omit | None = omit,
        fallback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback_event: Sequence[str] | Omit | None = omit,
        recording_channels: str | Omit | None = omit,
        recording_status_callback: str | Omit | None = omit,
        recording_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        sip_auth_username: str | Omit | None = omit,
        sip_auth_password: str | Omit | None = omit,
        machine_detection_timeout: int | Omit | None = omit,
        recording_status_callback_event: Sequence[str] | Omit | None = omit,
        trim: str | Omit | None = omit,
        caller_id: str | Omit | None = omit,
        machine_detection_speech_threshold: int | Omit | None = omit,
        machine_detection_speech_end_threshold: int | Omit | None = omit,
        machine_detection_silence_timeout: int | Omit | None = omit,
        async_amd: str | Omit | None = omit,
        async_amd_status_callback: str | Omit | None = omit,
        async_amd_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        byoc: str | Omit | None = omit,
        call_reason: str | Omit | None = omit,
        call_token: str | Omit | None = omit,
        recording_track: str | Omit | None = omit,
        time_limit: int | Omit | None = omit,
        client_notification_url: str | Omit | None = omit,
    ) -> Call: ...

    @overload
    async def create(
        self,
        *,
        to: str,
        from_: str,
        account_sid: str | Omit | None = omit,
        url: str | Omit | None = omit,
        twiml: str | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        record: bool | Omit | None = omit,
        machine_detection: str | Omit | None = omit,
        send_digits: str | Omit | None = omit,
        fallback_url: str | Omit | None = omit,
        fallback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback_event: Sequence[str] | Omit | None = omit,
        recording_channels: str | Omit | None = omit,
        recording_status_callback: str | Omit | None = omit,
        recording_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        sip_auth_username: str | Omit | None = omit,
        sip_auth_password: str | Omit | None = omit,
        machine_detection_timeout: int | Omit | None = omit,
        recording_status_callback_event: Sequence[str] | Omit | None = omit,
        trim: str | Omit | None = omit,
        caller_id: str | Omit | None = omit,
        machine_detection_speech_threshold: int | Omit | None = omit,
        machine_detection_speech_end_threshold: int | Omit | None = omit,
        machine_detection_silence_timeout: int | Omit | None = omit,
        async_amd: str | Omit | None = omit,
        async_amd_status_callback: str | Omit | None = omit,
        async_amd_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        byoc: str | Omit | None = omit,
        call_reason: str | Omit | None = omit,
        call_token: str | Omit | None = omit,
        recording_track: str | Omit | None = omit,
        time_limit: int | Omit | None = omit,
        client_notification_url: str | Omit | None = omit,
    ) -> Call: ...

    async def create(
        self,
        account_sid: str | Omit | None = omit,
        to: str | Omit | None = omit,
        from_: str | Omit | None = omit,
        *,
        url: str | Omit | None = omit,
        twiml: str | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        record: bool | Omit | None = omit,
        machine_detection: str | Omit | None = omit,
        send_digits: str | Omit | None = omit,
        fallback_url: str | Omit | None = omit,
        fallback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback_event: Sequence[str] | Omit | None = omit,
        recording_channels: str | Omit | None = omit,
        recording_status_callback: str | Omit | None = omit,
        recording_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        sip_auth_username: str | Omit | None = omit,
        sip_auth_password: str | Omit | None = omit,
        machine_detection_timeout: int | Omit | None = omit,
        recording_status_callback_event: Sequence[str] | Omit | None = omit,
        trim: str | Omit | None = omit,
        caller_id: str | Omit | None = omit,
        machine_detection_speech_threshold: int | Omit | None = omit,
        machine_detection_speech_end_threshold: int | Omit | None = omit,
        machine_detection_silence_timeout: int | Omit | None = omit,
        async_amd: str | Omit | None = omit,
        async_amd_status_callback: str | Omit | None = omit,
        async_amd_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        byoc: str | Omit | None = omit,
        call_reason: str | Omit | None = omit,
        call_token: str | Omit | None = omit,
        recording_track: str | Omit | None = omit,
        time_limit: int | Omit | None = omit,
        client_notification_url: str | Omit | None = omit,
    ) -> Call:
        """Make a call.

        Calls a number and runs TwiML instructions. They are required: a URL that returns them, their text, or
        the SID of an application.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            to: Phone number (E.164), SIP address or `client:` name to call.
            from_: Caller id: a Twilio number, a verified caller id, or a `client:` name.
            url: URL that returns the TwiML instructions once the call is answered.
            twiml: TwiML instructions, up to 4,000 characters; ignored if there is a URL of them.
            application_sid: SID of the application that handles the call; its settings replace those of the
                call's URLs.
            method: HTTP method for the URL of the instructions; POST if it is not given. One of `GET`,
                `POST`.
            status_callback: URL that is told about the progress of the call.
            status_callback_method: HTTP method for the status callback; POST if it is not given. One of
                `GET`, `POST`.
            timeout: Seconds to let it ring, up to 600; 60 if it is not given.
            record: Whether to record the call.
            machine_detection: `Enable` to tell people from answering machines as soon as possible,
                `DetectMessageEnd` to wait until the machine's greeting ends.
            send_digits: Up to 32 keys to press after the call connects: digits, A to D, # and *; `w` waits
                half a second, `W` a second.
            fallback_url: URL of other instructions, for when there is an error with the first ones.
            fallback_method: HTTP method for the fallback URL; POST if it is not given. One of `GET`, `POST`.
            status_callback_event: What the status callback is told: `initiated`, `ringing`, `answered` and
                `completed`; only the last one if it is not given.
            recording_channels: `mono`, the default, or `dual`, which records each leg of the call to a
                channel of its own.
            recording_status_callback: URL that is called once the recording is available.
            recording_status_callback_method: HTTP method for the recording's callback; POST if it is not
                given. One of `GET`, `POST`.
            sip_auth_username: User name for a SIP call.
            sip_auth_password: Password for a SIP call.
            machine_detection_timeout: Seconds to try to detect a machine; 30 if it is not given.
            recording_status_callback_event: What the recording's callback is told: `in-progress`, `completed`
                and `absent`; `completed` if it is not given.
            trim: `trim-silence`, the default, or `do-not-trim`: what happens to silence at the ends of the
                recording.
            caller_id: Phone number (E.164), SIP address or client that the call is from.
            machine_detection_speech_threshold: Milliseconds of speech, 1,000 to 6,000, from which it counts
                as a machine's; 2,400 if it is not given.
            machine_detection_speech_end_threshold: Milliseconds of silence, 500 to 5,000, that end speech;
                1,200 if it is not given.
            machine_detection_silence_timeout: Milliseconds of initial silence, 2,000 to 10,000, after which
                the result is `unknown`; 5,000 if it is not given.
            async_amd: `true` to detect machines in the background, instead of waiting for the result before
                the call goes on.
            async_amd_status_callback: URL that is told what a detection in the background found.
            async_amd_status_callback_method: HTTP method for that URL; POST if it is not given. One of `GET`,
                `POST`.
            byoc: SID of your own carrier's trunk to make the call by; only for calls to phone numbers.
            call_reason: Purpose of the call, shown on the phone that is called.
            call_token: Token of an incoming call, to forward it with its own caller id.
            recording_track: What to record: `inbound`, `outbound` or `both`, the default.
            time_limit: Longest duration of the call in seconds.
            client_notification_url: URL that delivers a push notification of the call.
        """
        return await self._one(
            CREATE,
            {
                "AccountSid": account_sid,
                "To": to,
                "From": from_,
                "Url": url,
                "Twiml": twiml,
                "ApplicationSid": application_sid,
                "Method": method,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "Timeout": timeout,
                "Record": record,
                "MachineDetection": machine_detection,
                "SendDigits": send_digits,
                "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method,
                "StatusCallbackEvent": status_callback_event,
                "RecordingChannels": recording_channels,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password,
                "MachineDetectionTimeout": machine_detection_timeout,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "Trim": trim,
                "CallerId": caller_id,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout,
                "AsyncAmd": async_amd,
                "AsyncAmdStatusCallback": async_amd_status_callback,
                "AsyncAmdStatusCallbackMethod": async_amd_status_callback_method,
                "Byoc": byoc,
                "CallReason": call_reason,
                "CallToken": call_token,
                "RecordingTrack": recording_track,
                "TimeLimit": time_limit,
                "ClientNotificationUrl": client_notification_url,
            },
            Call,
        )

    @overload
    async def get(self, account_sid: str, sid: str) -> Call: ...

    @overload
    async def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Call: ...

    async def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Call:
        """Get a call.

        A call by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the call.
        """
        return await self._one(GET, {"AccountSid": account_sid, "sid": sid}, Call)


class SyncCalls(SyncStoredEntity["CallsStoreColumn", "CallsStoreRecord"]):
    """A call, or one leg of it. Sync version of `Calls`."""

    _stored = ("calls", "CallsStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> SyncPage[Call]:
        """List calls.

        Incoming and outgoing calls. Newest first.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Call)

    @overload
    def create(
        self,
        account_sid: str,
        to: str,
        from_: str,
        *,
        url: str | Omit | None = omit,
        twiml: str | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        record: bool | Omit | None = omit,
        machine_detection: str | Omit | None = omit,
        send_digits: str | Omit | None = omit,
        fallback_url: str | Omit | None = omit,
        fallback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback_event: Sequence[str] | Omit | None = omit,
        recording_channels: str | Omit | None = omit,
        recording_status_callback: str | Omit | None = omit,
        recording_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        sip_auth_username: str | Omit | None = omit,
        sip_auth_password: str | Omit | None = omit,
        machine_detection_timeout: int | Omit | None = omit,
        recording_status_callback_event: Sequence[str] | Omit | None = omit,
        trim: str | Omit | None = omit,
        caller_id: str | Omit | None = omit,
        machine_detection_speech_threshold: int | Omit | None = omit,
        machine_detection_speech_end_threshold: int | Omit | None = omit,
        machine_detection_silence_timeout: int | Omit | None = omit,
        async_amd: str | Omit | None = omit,
        async_amd_status_callback: str | Omit | None = omit,
        async_amd_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        byoc: str | Omit | None = omit,
        call_reason: str | Omit | None = omit,
        call_token: str | Omit | None = omit,
        recording_track: str | Omit | None = omit,
        time_limit: int | Omit | None = omit,
        client_notification_url: str | Omit | None = omit,
    ) -> Call: ...

    @overload
    def create(
        self,
        *,
        to: str,
        from_: str,
        account_sid: str | Omit | None = omit,
        url: str | Omit | None = omit,
        twiml: str | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        record: bool | Omit | None = omit,
        machine_detection: str | Omit | None = omit,
        send_digits: str | Omit | None = omit,
        fallback_url: str | Omit | None = omit,
        fallback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback_event: Sequence[str] | Omit | None = omit,
        recording_channels: str | Omit | None = omit,
        recording_status_callback: str | Omit | None = omit,
        recording_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        sip_auth_username: str | Omit | None = omit,
        sip_auth_password: str | Omit | None = omit,
        machine_detection_timeout: int | Omit | None = omit,
        recording_status_callback_event: Sequence[str] | Omit | None = omit,
        trim: str | Omit | None = omit,
        caller_id: str | Omit | None = omit,
        machine_detection_speech_threshold: int | Omit | None = omit,
        machine_detection_speech_end_threshold: int | Omit | None = omit,
        machine_detection_silence_timeout: int | Omit | None = omit,
        async_amd: str | Omit | None = omit,
        async_amd_status_callback: str | Omit | None = omit,
        async_amd_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        byoc: str | Omit | None = omit,
        call_reason: str | Omit | None = omit,
        call_token: str | Omit | None = omit,
        recording_track: str | Omit | None = omit,
        time_limit: int | Omit | None = omit,
        client_notification_url: str | Omit | None = omit,
    ) -> Call: ...

    def create(
        self,
        account_sid: str | Omit | None = omit,
        to: str | Omit | None = omit,
        from_: str | Omit | None = omit,
        *,
        url: str | Omit | None = omit,
        twiml: str | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        timeout: int | Omit | None = omit,
        record: bool | Omit | None = omit,
        machine_detection: str | Omit | None = omit,
        send_digits: str | Omit | None = omit,
        fallback_url: str | Omit | None = omit,
        fallback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback_event: Sequence[str] | Omit | None = omit,
        recording_channels: str | Omit | None = omit,
        recording_status_callback: str | Omit | None = omit,
        recording_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        sip_auth_username: str | Omit | None = omit,
        sip_auth_password: str | Omit | None = omit,
        machine_detection_timeout: int | Omit | None = omit,
        recording_status_callback_event: Sequence[str] | Omit | None = omit,
        trim: str | Omit | None = omit,
        caller_id: str | Omit | None = omit,
        machine_detection_speech_threshold: int | Omit | None = omit,
        machine_detection_speech_end_threshold: int | Omit | None = omit,
        machine_detection_silence_timeout: int | Omit | None = omit,
        async_amd: str | Omit | None = omit,
        async_amd_status_callback: str | Omit | None = omit,
        async_amd_status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        byoc: str | Omit | None = omit,
        call_reason: str | Omit | None = omit,
        call_token: str | Omit | None = omit,
        recording_track: str | Omit | None = omit,
        time_limit: int | Omit | None = omit,
        client_notification_url: str | Omit | None = omit,
    ) -> Call:
        """Make a call.

        Calls a number and runs TwiML instructions. They are required: a URL that returns them, their text, or
        the SID of an application.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            to: Phone number (E.164), SIP address or `client:` name to call.
            from_: Caller id: a Twilio number, a verified caller id, or a `client:` name.
            url: URL that returns the TwiML instructions once the call is answered.
            twiml: TwiML instructions, up to 4,000 characters; ignored if there is a URL of them.
            application_sid: SID of the application that handles the call; its settings replace those of the
                call's URLs.
            method: HTTP method for the URL of the instructions; POST if it is not given. One of `GET`,
                `POST`.
            status_callback: URL that is told about the progress of the call.
            status_callback_method: HTTP method for the status callback; POST if it is not given. One of
                `GET`, `POST`.
            timeout: Seconds to let it ring, up to 600; 60 if it is not given.
            record: Whether to record the call.
            machine_detection: `Enable` to tell people from answering machines as soon as possible,
                `DetectMessageEnd` to wait until the machine's greeting ends.
            send_digits: Up to 32 keys to press after the call connects: digits, A to D, # and *; `w` waits
                half a second, `W` a second.
            fallback_url: URL of other instructions, for when there is an error with the first ones.
            fallback_method: HTTP method for the fallback URL; POST if it is not given. One of `GET`, `POST`.
            status_callback_event: What the status callback is told: `initiated`, `ringing`, `answered` and
                `completed`; only the last one if it is not given.
            recording_channels: `mono`, the default, or `dual`, which records each leg of the call to a
                channel of its own.
            recording_status_callback: URL that is called once the recording is available.
            recording_status_callback_method: HTTP method for the recording's callback; POST if it is not
                given. One of `GET`, `POST`.
            sip_auth_username: User name for a SIP call.
            sip_auth_password: Password for a SIP call.
            machine_detection_timeout: Seconds to try to detect a machine; 30 if it is not given.
            recording_status_callback_event: What the recording's callback is told: `in-progress`, `completed`
                and `absent`; `completed` if it is not given.
            trim: `trim-silence`, the default, or `do-not-trim`: what happens to silence at the ends of the
                recording.
            caller_id: Phone number (E.164), SIP address or client that the call is from.
            machine_detection_speech_threshold: Milliseconds of speech, 1,000 to 6,000, from which it counts
                as a machine's; 2,400 if it is not given.
            machine_detection_speech_end_threshold: Milliseconds of silence, 500 to 5,000, that end speech;
                1,200 if it is not given.
            machine_detection_silence_timeout: Milliseconds of initial silence, 2,000 to 10,000, after which
                the result is `unknown`; 5,000 if it is not given.
            async_amd: `true` to detect machines in the background, instead of waiting for the result before
                the call goes on.
            async_amd_status_callback: URL that is told what a detection in the background found.
            async_amd_status_callback_method: HTTP method for that URL; POST if it is not given. One of `GET`,
                `POST`.
            byoc: SID of your own carrier's trunk to make the call by; only for calls to phone numbers.
            call_reason: Purpose of the call, shown on the phone that is called.
            call_token: Token of an incoming call, to forward it with its own caller id.
            recording_track: What to record: `inbound`, `outbound` or `both`, the default.
            time_limit: Longest duration of the call in seconds.
            client_notification_url: URL that delivers a push notification of the call.
        """
        return self._one(
            CREATE,
            {
                "AccountSid": account_sid,
                "To": to,
                "From": from_,
                "Url": url,
                "Twiml": twiml,
                "ApplicationSid": application_sid,
                "Method": method,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "Timeout": timeout,
                "Record": record,
                "MachineDetection": machine_detection,
                "SendDigits": send_digits,
                "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method,
                "StatusCallbackEvent": status_callback_event,
                "RecordingChannels": recording_channels,
                "RecordingStatusCallback": recording_status_callback,
                "RecordingStatusCallbackMethod": recording_status_callback_method,
                "SipAuthUsername": sip_auth_username,
                "SipAuthPassword": sip_auth_password,
                "MachineDetectionTimeout": machine_detection_timeout,
                "RecordingStatusCallbackEvent": recording_status_callback_event,
                "Trim": trim,
                "CallerId": caller_id,
                "MachineDetectionSpeechThreshold": machine_detection_speech_threshold,
                "MachineDetectionSpeechEndThreshold": machine_detection_speech_end_threshold,
                "MachineDetectionSilenceTimeout": machine_detection_silence_timeout,
                "AsyncAmd": async_amd,
                "AsyncAmdStatusCallback": async_amd_status_callback,
                "AsyncAmdStatusCallbackMethod": async_amd_status_callback_method,
                "Byoc": byoc,
                "CallReason": call_reason,
                "CallToken": call_token,
                "RecordingTrack": recording_track,
                "TimeLimit": time_limit,
                "ClientNotificationUrl": client_notification_url,
            },
            Call,
        )

    @overload
    def get(self, account_sid: str, sid: str) -> Call: ...

    @overload
    def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Call: ...

    def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Call:
        """Get a call.

        A call by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the call.
        """
        return self._one(GET, {"AccountSid": account_sid, "sid": sid}, Call)
