# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""A phone number that the account owns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.incoming_phone_numbers import CREATE, GET, LIST
from ..models.incoming_phone_numbers import IncomingPhoneNumber

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.incoming_phone_numbers import (  # noqa: F401
        IncomingPhoneNumbersStoreColumn,
        IncomingPhoneNumbersStoreRecord,
    )

__all__ = ["IncomingPhoneNumbers", "SyncIncomingPhoneNumbers"]


class IncomingPhoneNumbers(
    StoredEntity["IncomingPhoneNumbersStoreColumn", "IncomingPhoneNumbersStoreRecord"]
):
    """A phone number that the account owns."""

    _stored = ("incoming_phone_numbers", "IncomingPhoneNumbersStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> AsyncPager[IncomingPhoneNumber]:
        """List phone numbers of the account.

        Phone numbers that the account owns.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(LIST, {"AccountSid": account_sid, "PageSize": page_size}, IncomingPhoneNumber)

    async def create(
        self,
        account_sid: str | Omit | None = omit,
        *,
        phone_number: str | Omit | None = omit,
        area_code: str | Omit | None = omit,
        friendly_name: str | Omit | None = omit,
        voice_url: str | Omit | None = omit,
        voice_method: Literal["GET", "POST"] | str | Omit | None = omit,
        sms_url: str | Omit | None = omit,
        sms_method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        voice_application_sid: str | Omit | None = omit,
        sms_application_sid: str | Omit | None = omit,
        api_version: str | Omit | None = omit,
        sms_fallback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        sms_fallback_url: str | Omit | None = omit,
        status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        voice_caller_id_lookup: bool | Omit | None = omit,
        voice_fallback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        voice_fallback_url: str | Omit | None = omit,
        emergency_status: Literal["Active", "Inactive"] | str | Omit | None = omit,
        emergency_address_sid: str | Omit | None = omit,
        trunk_sid: str | Omit | None = omit,
        identity_sid: str | Omit | None = omit,
        address_sid: str | Omit | None = omit,
        voice_receive_mode: Literal["voice", "fax"] | str | Omit | None = omit,
        bundle_sid: str | Omit | None = omit,
    ) -> IncomingPhoneNumber:
        """Buy a phone number.

        Buys a phone number, which costs money. The number or an area code is required.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            phone_number: Phone number to buy (E.164).
            area_code: Three-digit area code in the US or Canada to buy any number in.
            friendly_name: Name, up to 64 characters; the formatted number if it is not given.
            voice_url: URL that answers calls with TwiML; unused if there is a voice application or a trunk.
            voice_method: HTTP method for the voice URL; POST if it is not given. One of `GET`, `POST`.
            sms_url: URL that is called for a message to this number.
            sms_method: HTTP method for the SMS URL; POST if it is not given. One of `GET`, `POST`.
            status_callback: URL that is told about the status of calls.
            voice_application_sid: SID of the application that handles calls in place of the voice URLs;
                replaces a trunk.
            sms_application_sid: SID of the application that handles messages in place of the SMS URLs.
            api_version: API version for calls to this number; 2010-04-01 if it is not given.
            sms_fallback_method: HTTP method for the SMS fallback URL; POST if it is not given. One of `GET`,
                `POST`.
            sms_fallback_url: URL that is called if there is an error with the SMS URL.
            status_callback_method: HTTP method for the status callback; POST if it is not given. One of
                `GET`, `POST`.
            voice_caller_id_lookup: Whether to look up the names of callers, which costs money.
            voice_fallback_method: HTTP method for the voice fallback URL; POST if it is not given. One of
                `GET`, `POST`.
            voice_fallback_url: URL that is called if there is an error with the voice URL.
            emergency_status: Whether the number may call emergency services. One of `Active`, `Inactive`.
            emergency_address_sid: SID of the address for emergency calls.
            trunk_sid: SID of the trunk that handles calls in place of the voice URLs; replaces a voice
                application.
            identity_sid: SID of the identity that some regions require.
            address_sid: SID of the address that some regions require.
            voice_receive_mode: Whether it receives voice or fax calls.
            bundle_sid: SID of the regulatory bundle that some regions require.
        """
        return await self._one(
            CREATE,
            {
                "AccountSid": account_sid,
                "PhoneNumber": phone_number,
                "AreaCode": area_code,
                "FriendlyName": friendly_name,
                "VoiceUrl": voice_url,
                "VoiceMethod": voice_method,
                "SmsUrl": sms_url,
                "SmsMethod": sms_method,
                "StatusCallback": status_callback,
                "VoiceApplicationSid": voice_application_sid,
                "SmsApplicationSid": sms_application_sid,
                "ApiVersion": api_version,
                "SmsFallbackMethod": sms_fallback_method,
                "SmsFallbackUrl": sms_fallback_url,
                "StatusCallbackMethod": status_callback_method,
                "VoiceCallerIdLookup": voice_caller_id_lookup,
                "VoiceFallbackMethod": voice_fallback_method,
                "VoiceFallbackUrl": voice_fallback_url,
                "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid,
                "TrunkSid": trunk_sid,
                "IdentitySid": identity_sid,
                "AddressSid": address_sid,
                "VoiceReceiveMode": voice_receive_mode,
                "BundleSid": bundle_sid,
            },
            IncomingPhoneNumber,
        )

    @overload
    async def get(self, account_sid: str, sid: str) -> IncomingPhoneNumber: ...

    @overload
    async def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> IncomingPhoneNumber: ...

    async def get(
        self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit
    ) -> IncomingPhoneNumber:
        """Get a phone number of the account.

        A phone number of the account by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the phone number.
        """
        return await self._one(GET, {"AccountSid": account_sid, "sid": sid}, IncomingPhoneNumber)


class SyncIncomingPhoneNumbers(
    SyncStoredEntity["IncomingPhoneNumbersStoreColumn", "IncomingPhoneNumbersStoreRecord"]
):
    """A phone number that the account owns. Sync version of `IncomingPhoneNumbers`."""

    _stored = ("incoming_phone_numbers", "IncomingPhoneNumbersStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> SyncPage[IncomingPhoneNumber]:
        """List phone numbers of the account.

        Phone numbers that the account owns.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(LIST, {"AccountSid": account_sid, "PageSize": page_size}, IncomingPhoneNumber)

    def create(
        self,
        account_sid: str | Omit | None = omit,
        *,
        phone_number: str | Omit | None = omit,
        area_code: str | Omit | None = omit,
        friendly_name: str | Omit | None = omit,
        voice_url: str | Omit | None = omit,
        voice_method: Literal["GET", "POST"] | str | Omit | None = omit,
        sms_url: str | Omit | None = omit,
        sms_method: Literal["GET", "POST"] | str | Omit | None = omit,
        status_callback: str | Omit | None = omit,
        voice_application_sid: str | Omit | None = omit,
        sms_application_sid: str | Omit | None = omit,
        api_version: str | Omit | None = omit,
        sms_fallback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        sms_fallback_url: str | Omit | None = omit,
        status_callback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        voice_caller_id_lookup: bool | Omit | None = omit,
        voice_fallback_method: Literal["GET", "POST"] | str | Omit | None = omit,
        voice_fallback_url: str | Omit | None = omit,
        emergency_status: Literal["Active", "Inactive"] | str | Omit | None = omit,
        emergency_address_sid: str | Omit | None = omit,
        trunk_sid: str | Omit | None = omit,
        identity_sid: str | Omit | None = omit,
        address_sid: str | Omit | None = omit,
        voice_receive_mode: Literal["voice", "fax"] | str | Omit | None = omit,
        bundle_sid: str | Omit | None = omit,
    ) -> IncomingPhoneNumber:
        """Buy a phone number.

        Buys a phone number, which costs money. The number or an area code is required.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            phone_number: Phone number to buy (E.164).
            area_code: Three-digit area code in the US or Canada to buy any number in.
            friendly_name: Name, up to 64 characters; the formatted number if it is not given.
            voice_url: URL that answers calls with TwiML; unused if there is a voice application or a trunk.
            voice_method: HTTP method for the voice URL; POST if it is not given. One of `GET`, `POST`.
            sms_url: URL that is called for a message to this number.
            sms_method: HTTP method for the SMS URL; POST if it is not given. One of `GET`, `POST`.
            status_callback: URL that is told about the status of calls.
            voice_application_sid: SID of the application that handles calls in place of the voice URLs;
                replaces a trunk.
            sms_application_sid: SID of the application that handles messages in place of the SMS URLs.
            api_version: API version for calls to this number; 2010-04-01 if it is not given.
            sms_fallback_method: HTTP method for the SMS fallback URL; POST if it is not given. One of `GET`,
                `POST`.
            sms_fallback_url: URL that is called if there is an error with the SMS URL.
            status_callback_method: HTTP method for the status callback; POST if it is not given. One of
                `GET`, `POST`.
            voice_caller_id_lookup: Whether to look up the names of callers, which costs money.
            voice_fallback_method: HTTP method for the voice fallback URL; POST if it is not given. One of
                `GET`, `POST`.
            voice_fallback_url: URL that is called if there is an error with the voice URL.
            emergency_status: Whether the number may call emergency services. One of `Active`, `Inactive`.
            emergency_address_sid: SID of the address for emergency calls.
            trunk_sid: SID of the trunk that handles calls in place of the voice URLs; replaces a voice
                application.
            identity_sid: SID of the identity that some regions require.
            address_sid: SID of the address that some regions require.
            voice_receive_mode: Whether it receives voice or fax calls.
            bundle_sid: SID of the regulatory bundle that some regions require.
        """
        return self._one(
            CREATE,
            {
                "AccountSid": account_sid,
                "PhoneNumber": phone_number,
                "AreaCode": area_code,
                "FriendlyName": friendly_name,
                "VoiceUrl": voice_url,
                "VoiceMethod": voice_method,
                "SmsUrl": sms_url,
                "SmsMethod": sms_method,
                "StatusCallback": status_callback,
                "VoiceApplicationSid": voice_application_sid,
                "SmsApplicationSid": sms_application_sid,
                "ApiVersion": api_version,
                "SmsFallbackMethod": sms_fallback_method,
                "SmsFallbackUrl": sms_fallback_url,
                "StatusCallbackMethod": status_callback_method,
                "VoiceCallerIdLookup": voice_caller_id_lookup,
                "VoiceFallbackMethod": voice_fallback_method,
                "VoiceFallbackUrl": voice_fallback_url,
                "EmergencyStatus": emergency_status,
                "EmergencyAddressSid": emergency_address_sid,
                "TrunkSid": trunk_sid,
                "IdentitySid": identity_sid,
                "AddressSid": address_sid,
                "VoiceReceiveMode": voice_receive_mode,
                "BundleSid": bundle_sid,
            },
            IncomingPhoneNumber,
        )

    @overload
    def get(self, account_sid: str, sid: str) -> IncomingPhoneNumber: ...

    @overload
    def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> IncomingPhoneNumber: ...

    def get(
        self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit
    ) -> IncomingPhoneNumber:
        """Get a phone number of the account.

        A phone number of the account by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the phone number.
        """
        return self._one(GET, {"AccountSid": account_sid, "sid": sid}, IncomingPhoneNumber)
