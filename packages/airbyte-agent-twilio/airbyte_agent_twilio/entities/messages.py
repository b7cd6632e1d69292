# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""A message."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.messages import CREATE, GET, LIST
from ..models.messages import Message

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.messages import MessagesStoreColumn, MessagesStoreRecord  # noqa: F401

__all__ = ["Messages", "SyncMessages"]


class Messages(StoredEntity["MessagesStoreColumn", "MessagesStoreRecord"]):
    """A message."""

    _stored = ("messages", "MessagesStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> AsyncPager[Message]:
        """List messages.

        Sent and received messages. Newest first.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Message)

    @overload
    async def create(
        self,
        account_sid: str,
        to: str,
        *,
        from_: str | Omit | None = omit,
        messaging_service_sid: str | Omit | None = omit,
        body: str | Omit | None = omit,
        media_url: Sequence[str] | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        validity_period: int | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        max_price: float | Omit | None = omit,
        provide_feedback: bool | Omit | None = omit,
        attempt: int | Omit | None = omit,
        force_delivery: bool | Omit | None = omit,
        content_retention: Literal["retain", "discard"] | str | Omit | None = omit,
        address_retention: Literal["retain", "obfuscate"] | str | Omit | None = omit,
        smart_encoded: bool | Omit | None = omit,
        persistent_action: Sequence[str] | Omit | None = omit,
        traffic_type: Literal["free"] | str | Omit | None = omit,
        shorten_urls: bool | Omit | None = omit,
        schedule_type: Literal["fixed"] | str | Omit | None = omit,
        send_at: dt.datetime | str | Omit | None = omit,
        send_as_mms: bool | Omit | None = omit,
        content_variables: str | Omit | None = omit,
        risk_check: Literal["enable", "disable"] | str | Omit | None = omit,
        fallback_from: str | Omit | None = omit,
        content_sid: str | Omit | None = omit,
    ) -> Message: ...

    @overload
    async def create(
        self,
        *,
        to: str,
        account_sid: str | Omit | None = omit,
        from_: str | Omit | None = omit,
        messaging_service_sid: str | Omit | None = omit,
        body: str | Omit | None = omit,
        media_url: Sequence[str] | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        validity_period: int | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        max_price: float | Omit | None = omit,
        provide_feedback: bool | Omit | None = omit,
        attempt: int | Omit | None = omit,
        force_delivery: bool | Omit | None = omit,
        content_retention: Literal["retain", "discard"] | str | Omit | None = omit,
        address_retention: Literal["retain", "obfuscate"] | str | Omit | None = omit,
        smart_encoded: bool | Omit | None = omit,
        persistent_action: Sequence[str] | Omit | None = omit,
        traffic_type: Literal["free"] | str | Omit | None = omit,
        shorten_urls: bool | Omit | None = omit,
        schedule_type: Literal["fixed"] | str | Omit | None = omit,
        send_at: dt.datetime | str | Omit | None = omit,
        send_as_mms: bool | Omit | None = omit,
        content_variables: str | Omit | None = omit,
        risk_check: Literal["enable", "disable"] | str | Omit | None = omit,
        fallback_from: str | Omit | None = omit,
        content_sid: str | Omit | None = omit,
    ) -> Message: ...

    async def create(
        self,
        account_sid: str | Omit | None = omit,
        to: str | Omit | None = omit,
        *,
        from_: str | Omit | None = omit,
        messaging_service_sid: str | Omit | None = omit,
        body: str | Omit | None = omit,
        media_url: Sequence[str] | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        validity_period: int | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        max_price: float | Omit | None = omit,
        provide_feedback: bool | Omit | None = omit,
        attempt: int | Omit | None = omit,
        force_delivery: bool | Omit | None = omit,
        content_retention: Literal["retain", "discard"] | str | Omit | None = omit,
        address_retention: Literal["retain", "obfuscate"] | str | Omit | None = omit,
        smart_encoded: bool | Omit | None = omit,
        persistent_action: Sequence[str] | Omit | None = omit,
        traffic_type: Literal["free"] | str | Omit | None = omit,
        shorten_urls: bool | Omit | None = omit,
        schedule_type: Literal["fixed"] | str | Omit | None = omit,
        send_at: dt.datetime | str | Omit | None = omit,
        send_as_mms: bool | Omit | None = omit,
        content_variables: str | Omit | None = omit,
        risk_check: Literal["enable", "disable"] | str | Omit | None = omit,
        fallback_from: str | Omit | None = omit,
        content_sid: str | Omit | None = omit,
    ) -> Message:
        """Send a message.

        Sends an SMS, MMS or chat message. A sender or a messaging service is required, and a text, media or a
        content template.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            to: Phone number (E.164), or a channel's address such as `whatsapp:+15552229999`.
            from_: Sender that belongs to the account: a Twilio number (E.164), an alphanumeric sender id, a
                short code or a channel's address.
            messaging_service_sid: SID of the messaging service that sends it, and chooses the sender unless
                one is given.
            body: Text, up to 1,600 characters; a long one is sent in segments, each of which costs.
            media_url: Up to ten URLs of images and other media to include.
            status_callback: URL that is told about the message's status.
            validity_period: Seconds, 1 to 36,000, that the message may wait before it is sent; 36,000 if it
                is not given.
            application_sid: SID of an application whose status callback is used, unless one is given.
            max_price: Highest price; has no effect any more.
            provide_feedback: Whether you will confirm the delivery by feedback.
            attempt: How many attempts were made to send this message, this one included.
            force_delivery: Reserved by Twilio.
            content_retention: Whether Twilio may keep the content. One of `retain`, `discard`.
            address_retention: Whether Twilio may keep the addresses, or obfuscates them. One of `retain`,
                `obfuscate`.
            smart_encoded: Whether to replace characters outside the GSM-7 alphabet that look like one inside
                it.
            persistent_action: Rich actions for channels other than SMS and MMS, such as a location for
                WhatsApp.
            traffic_type: Kind of traffic. One of `free`.
            shorten_urls: Whether to shorten links in the text; needs a messaging service that is set up for
                it.
            schedule_type: `fixed` to send it later; only with a messaging service.
            send_at: When to send it, if it is scheduled.
            send_as_mms: Whether to send it as a single MMS, even without media.
            content_variables: JSON text with the values of the content template's variables.
            risk_check: `disable` to skip the check for risks. One of `enable`, `disable`.
            fallback_from: SMS sender for recipients who cannot be reached by RCS; needs a messaging service
                with an RCS sender.
            content_sid: SID of the content template to send.
        """
        return await self._one(
            CREATE,
            {
                "AccountSid": account_sid,
                "To": to,
                "From": from_,
                "MessagingServiceSid": messaging_service_sid,
                "Body": body,
                "MediaUrl": media_url,
                "StatusCallback": status_callback,
                "ValidityPeriod": validity_period,
                "ApplicationSid": application_sid,
                "MaxPrice": max_price,
                "ProvideFeedback": provide_feedback,
                "Attempt": attempt,
                "ForceDelivery": force_delivery,
                "ContentRetention": content_retention,
                "AddressRetention": address_retention,
                "SmartEncoded": smart_encoded,
                "PersistentAction": persistent_action,
                "TrafficType": traffic_type,
                "ShortenUrls": shorten_urls,
                "ScheduleType": schedule_type,
                "SendAt": send_at,
                "SendAsMms": send_as_mms,
                "ContentVariables": content_variables,
                "RiskCheck": risk_check,
                "FallbackFrom": fallback_from,
                "ContentSid": content_sid,
            },
            Message,
        )

    @overload
    async def get(self, account_sid: str, sid: str) -> Message: ...

    @overload
    async def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Message: ...

    async def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Message:
        """Get a message.

        A message by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the message.
        """
        return await self._one(GET, {"AccountSid": account_sid, "sid": sid}, Message)


class SyncMessages(SyncStoredEntity["MessagesStoreColumn", "MessagesStoreRecord"]):
    """A message. Sync version of `Messages`."""

    _stored = ("messages", "MessagesStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> SyncPage[Message]:
        """List messages.

        Sent and received messages. Newest first.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Message)

    @overload
    def create(
        self,
        account_sid: str,
        to: str,
        *,
        from_: str | Omit | None = omit,
        messaging_service_sid: str | Omit | None = omit,
        body: str | Omit | None = omit,
        media_url: Sequence[str] | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        validity_period: int | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        max_price: float | Omit | None = omit,
        provide_feedback: bool | Omit | None = omit,
        attempt: int | Omit | None = omit,
        force_delivery: bool | Omit | None = omit,
        content_retention: Literal["retain", "discard"] | str | Omit | None = omit,
        address_retention: Literal["retain", "obfuscate"] | str | Omit | None = omit,
        smart_encoded: bool | Omit | None = omit,
        persistent_action: Sequence[str] | Omit | None = omit,
        traffic_type: Literal["free"] | str | Omit | None = omit,
        shorten_urls: bool | Omit | None = omit,
        schedule_type: Literal["fixed"] | str | Omit | None = omit,
        send_at: dt.datetime | str | Omit | None = omit,
        send_as_mms: bool | Omit | None = omit,
        content_variables: str | Omit | None = omit,
        risk_check: Literal["enable", "disable"] | str | Omit | None = omit,
        fallback_from: str | Omit | None = omit,
        content_sid: str | Omit | None = omit,
    ) -> Message: ...

    @overload
    def create(
        self,
        *,
        to: str,
        account_sid: str | Omit | None = omit,
        from_: str | Omit | None = omit,
        messaging_service_sid: str | Omit | None = omit,
        body: str | Omit | None = omit,
        media_url: Sequence[str] | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        validity_period: int | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        max_price: float | Omit | None = omit,
        provide_feedback: bool | Omit | None = omit,
        attempt: int | Omit | None = omit,
        force_delivery: bool | Omit | None = omit,
        content_retention: Literal["retain", "discard"] | str | Omit | None = omit,
        address_retention: Literal["retain", "obfuscate"] | str | Omit | None = omit,
        smart_encoded: bool | Omit | None = omit,
        persistent_action: Sequence[str] | Omit | None = omit,
        traffic_type: Literal["free"] | str | Omit | None = omit,
        shorten_urls: bool | Omit | None = omit,
        schedule_type: Literal["fixed"] | str | Omit | None = omit,
        send_at: dt.datetime | str | Omit | None = omit,
        send_as_mms: bool | Omit | None = omit,
        content_variables: str | Omit | None = omit,
        risk_check: Literal["enable", "disable"] | str | Omit | None = omit,
        fallback_from: str | Omit | None = omit,
        content_sid: str | Omit | None = omit,
    ) -> Message: ...

    def create(
        self,
        account_sid: str | Omit | None = omit,
        to: str | Omit | None = omit,
        *,
        from_: str | Omit | None = omit,
        messaging_service_sid: str | Omit | None = omit,
        body: str | Omit | None = omit,
        media_url: Sequence[str] | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        validity_period: int | Omit | None = omit,
        application_sid: str | Omit | None = omit,
        max_price: float | Omit | None = omit,
        provide_feedback: bool | Omit | None = omit,
        attempt: int | Omit | None = omit,
        force_delivery: bool | Omit | None = omit,
        content_retention: Literal["retain", "discard"] | str | Omit | None = omit,
        address_retention: Literal["retain", "obfuscate"] | str | Omit | None = omit,
        smart_encoded: bool | Omit | None = omit,
        persistent_action: Sequence[str] | Omit | None = omit,
        traffic_type: Literal["free"] | str | Omit | None = omit,
        shorten_urls: bool | Omit | None = omit,
        schedule_type: Literal["fixed"] | str | Omit | None = omit,
        send_at: dt.datetime | str | Omit | None = omit,
        send_as_mms: bool | Omit | None = omit,
        content_variables: str | Omit | None = omit,
        risk_check: Literal["enable", "disable"] | str | Omit | None = omit,
        fallback_from: str | Omit | None = omit,
        content_sid: str | Omit | None = omit,
    ) -> Message:
        """Send a message.

        Sends an SMS, MMS or chat message. A sender or a messaging service is required, and a text, media or a
        content template.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            to: Phone number (E.164), or a channel's address such as `whatsapp:+15552229999`.
            from_: Sender that belongs to the account: a Twilio number (E.164), an alphanumeric sender id, a
                short code or a channel's address.
            messaging_service_sid: SID of the messaging service that sends it, and chooses the sender unless
                one is given.
            body: Text, up to 1,600 characters; a long one is sent in segments, each of which costs.
            media_url: Up to ten URLs of images and other media to include.
            status_callback: URL that is told about the message's status.
            validity_period: Seconds, 1 to 36,000, that the message may wait before it is sent; 36,000 if it
                is not given.
            application_sid: SID of an application whose status callback is used, unless one is given.
            max_price: Highest price; has no effect any more.
            provide_feedback: Whether you will confirm the delivery by feedback.
            attempt: How many attempts were made to send this message, this one included.
            force_delivery: Reserved by Twilio.
            content_retention: Whether Twilio may keep the content. One of `retain`, `discard`.
            address_retention: Whether Twilio may keep the addresses, or obfuscates them. One of `retain`,
                `obfuscate`.
            smart_encoded: Whether to replace characters outside the GSM-7 alphabet that look like one inside
                it.
            persistent_action: Rich actions for channels other than SMS and MMS, such as a location for
                WhatsApp.
            traffic_type: Kind of traffic. One of `free`.
            shorten_urls: Whether to shorten links in the text; needs a messaging service that is set up for
                it.
            schedule_type: `fixed` to send it later; only with a messaging service.
            send_at: When to send it, if it is scheduled.
            send_as_mms: Whether to send it as a single MMS, even without media.
            content_variables: JSON text with the values of the content template's variables.
            risk_check: `disable` to skip the check for risks. One of `enable`, `disable`.
            fallback_from: SMS sender for recipients who cannot be reached by RCS; needs a messaging service
                with an RCS sender.
            content_sid: SID of the content template to send.
        """
        return self._one(
            CREATE,
            {
                "AccountSid": account_sid,
                "To": to,
                "From": from_,
                "MessagingServiceSid": messaging_service_sid,
                "Body": body,
                "MediaUrl": media_url,
                "StatusCallback": status_callback,
                "ValidityPeriod": validity_period,
                "ApplicationSid": application_sid,
                "MaxPrice": max_price,
                "ProvideFeedback": provide_feedback,
                "Attempt": attempt,
                "ForceDelivery": force_delivery,
                "ContentRetention": content_retention,
                "AddressRetention": address_retention,
                "SmartEncoded": smart_encoded,
                "PersistentAction": persistent_action,
                "TrafficType": traffic_type,
                "ShortenUrls": shorten_urls,
                "ScheduleType": schedule_type,
                "SendAt": send_at,
                "SendAsMms": send_as_mms,
                "ContentVariables": content_variables,
                "RiskCheck": risk_check,
                "FallbackFrom": fallback_from,
                "ContentSid": content_sid,
            },
            Message,
        )

    @overload
    def get(self, account_sid: str, sid: str) -> Message: ...

    @overload
    def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Message: ...

    def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Message:
        """Get a message.

        A message by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the message.
        """
        return self._one(GET, {"AccountSid": account_sid, "sid": sid}, Message)
