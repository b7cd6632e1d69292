"""Calls of the fixture packages that must check: what the Stripe package has no use for."""

from __future__ import annotations

from pathlib import Path
from typing import reveal_type

from airbyte_agent_harbor_crm import HarborCrmConnector, HarborCrmOAuthAuthConfig
from airbyte_agent_sdk.auth import TokenSet
from airbyte_agent_sdk.definition import Paging
from airbyte_agent_tessera_ads import TesseraAdsAuthConfig, TesseraAdsConnector
from airbyte_agent_vellum_drive import SyncVellumDriveConnector, VellumDriveAuthConfig, VellumDriveConnector

DRIVE = VellumDriveAuthConfig(token="fake-token")


async def downloads(drive: VellumDriveConnector, folder: Path) -> None:
    file = await drive.files.download("f1", alt="media", range="bytes=0-9")
    reveal_type(file)  # reveals: Download
    async with file:
        reveal_type(file.content_type)  # reveals: str | None
        reveal_type(file.size)  # reveals: int | None
        async for chunk in file.aiter_bytes():
            reveal_type(chunk)  # reveals: bytes
    async with await drive.documents.download("d1", kind="pdf") as document:
        reveal_type(document)  # reveals: Download
        reveal_type(await document.read())  # reveals: bytes
        reveal_type(await document.save(folder / "d1.pdf", overwrite=True))  # reveals: Path


def blocking_downloads(folder: Path) -> None:
    with SyncVellumDriveConnector(DRIVE) as drive, drive.files.download("f1", alt="media") as file:
        reveal_type(file)  # reveals: SyncDownload
        for chunk in file.iter_bytes():
            reveal_type(chunk)  # reveals: bytes
        reveal_type(file.read())  # reveals: bytes
        reveal_type(file.save(folder / "f1"))  # reveals: Path


async def what_is_not_given(drive: VellumDriveConnector) -> None:
    await drive.files.download("f1", alt=None, range=None)
    await drive.photos.create(photo=b"", place={"lat": None}, labels=None)


async def what_the_spec_does_not_know(drive: VellumDriveConnector) -> None:
    extended = drive.with_options(
        extra_query={"a": {"b": 1}}, extra_body={"c": None}, extra_headers={"D": "e"}
    )
    reveal_type(extended)  # reveals: VellumDriveConnector
    reveal_type(await drive.request("GET", "/drives", query={"pageSize": 5}))  # reveals: ExecutionResult
    paging = Paging("cursor", "pageToken", next="$.nextPageToken")
    async for record in drive.request_pages("/drives", paging=paging, records="$.drives"):
        reveal_type(record)  # reveals: Any


async def uploads(drive: VellumDriveConnector, path: Path) -> None:
    with path.open("rb") as photo:
        reveal_type(await drive.photos.create(photo=photo, place={"lat": 1.5}))  # reveals: File
    await drive.photos.create(photo=b"\xff\xd8", labels=["a"], public=True)
    await drive.files.create(name="a.txt", file_content="aGVsbG8=", parents=["d1"])


async def settings() -> None:
    config = TesseraAdsAuthConfig(api_key="fake-key-us7")
    async with TesseraAdsConnector(config, account_id="42", client="acme", country="DE") as ads:
        reveal_type(ads.campaigns.list(q="search"))  # reveals: AsyncPager[Campaign]
        await ads.profiles.get(account="mine")
        await ads.profiles.get()
        loose = ads.with_options(check_values=False)
        reveal_type(loose)  # reveals: TesseraAdsConnector


async def tokens() -> None:
    async def keep(given: TokenSet) -> None:
        reveal_type(given.refresh_token)  # reveals: str | None

    def note(given: TokenSet) -> None:
        reveal_type(given.access_token)  # reveals: str

    for callback in (keep, note):
        config = HarborCrmOAuthAuthConfig(
            client_id="fake", client_secret="fake", refresh_token="fake", on_token_refresh=callback
        )
        async with HarborCrmConnector(config, subdomain="acme") as crm:
            await crm.accounts.create(name="Ada", other_fields={"Tier__c": "gold"})
