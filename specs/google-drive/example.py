"""Uploads a CSV as a sheet into the folder Reports, which it makes where there is none."""

import base64

from airbyte_agent_google_drive import GoogleDriveConnector

FOLDER = "application/vnd.google-apps.folder"
SHEET = "application/vnd.google-apps.spreadsheet"


async def main(drive: GoogleDriveConnector) -> None:
    """Upload the report, and list what the folder holds by now."""
    folders = await drive.files.list(q=f"name = 'Reports' and mimeType = '{FOLDER}' and trashed = false")
    folder = folders.data[0] if folders.data else await drive.files.create(name="Reports", mime_type=FOLDER)
    if folder.id is None:
        return

    report = "region,revenue\nNorth,1200\nSouth,950\n"
    await drive.files_upload.create(
        name="Revenue",
        parents=[folder.id],
        mime_type=SHEET,
        file_mime_type="text/csv",
        file_content=base64.b64encode(report.encode()).decode(),
    )

    query, fields = f"'{folder.id}' in parents", "nextPageToken,files(name,modifiedTime)"
    async for file in drive.files.list(q=query, order_by="modifiedTime desc", fields=fields):
        print(f"{file.modified_time}: {file.name}")
