"""Mistakes with the fixture packages that must not check."""

from __future__ import annotations

from airbyte_agent_harbor_crm import HarborCrmOAuthAuthConfig
from airbyte_agent_tessera_ads import TesseraAdsAuthConfig, TesseraAdsConnector
from airbyte_agent_vellum_drive import SyncVellumDriveConnector, VellumDriveConnector


async def in_async_code(drive: VellumDriveConnector, ads: TesseraAdsConnector) -> None:
    await drive.files.download("f1", alt=5)  # error: alt
    await drive.photos.create(photo="photo.jpg")  # error: photo
    await drive.files.create(name="a.txt")  # error: file_content
    await drive.photos.create(photo=b"", place={"lat": "north"})  # error: place
    ads.campaigns.list()  # error: verload
    await ads.profiles.get(marketplace="MKT-1")  # error: marketplace
    ads.with_options(check_values="no")  # error: check_values
    async with drive.files.download("f1", alt="media"):  # error: __aenter__
        pass


def in_sync_code(drive: SyncVellumDriveConnector) -> None:
    drive.files.download("f1", alt="media").aiter_bytes()  # error: aiter_bytes
    TesseraAdsConnector(TesseraAdsAuthConfig(api_key="k"), acount_id="42")  # error: acount_id
    HarborCrmOAuthAuthConfig(
        client_id="fake",
        client_secret="fake",
        refresh_token="fake",
        on_token_refresh="print",  # error: on_token_refresh
    )
