# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Arguments that several entities share."""

from typing_extensions import TypedDict

__all__ = [
    "ClientEncryptionDetailsParam",
    "ContentHintsParam",
    "ContentHintsParamThumbnail",
    "ContentRestrictionInput",
    "DecryptionMetadataParam",
    "DownloadRestrictionParam",
    "DownloadRestrictionsInput",
]


class ContentHintsParamThumbnail(TypedDict, total=False):
    """Thumbnail, where Drive can make none."""

    image: str | None
    """The image, URL-safe base64."""
    mime_type: str | None
    """Media type of the image."""


class ContentHintsParam(TypedDict, total=False):
    """Help for search and display."""

    indexable_text: str | None
    """Text for search to find it by, HTML allowed; 128 KB at most."""
    thumbnail: ContentHintsParamThumbnail | None
    """Thumbnail, where Drive can make none."""


class ContentRestrictionInput(TypedDict, total=False):
    """A restriction on a file's content, as it is set."""

    read_only: bool | None
    """Whether no one may change the content, comment, or rename it."""
    reason: str | None
    """Why; can be set together with `readOnly: true` alone."""
    owner_restricted: bool | None
    """Whether only the owner may lift it; in shared drives, organizers may too."""


class DownloadRestrictionParam(TypedDict, total=False):
    """A restriction on downloads and copies."""

    restricted_for_readers: bool | None
    """Whether readers may not."""
    restricted_for_writers: bool | None
    """Whether writers may not; then readers may not either."""


class DownloadRestrictionsInput(TypedDict, total=False):
    """Who may not download or copy a file, as it is set."""

    item_download_restriction: DownloadRestrictionParam | None
    """The restriction on the file itself."""


class DecryptionMetadataParam(TypedDict, total=False):
    """What a client needs to decrypt a file's content."""

    aes256_gcm_chunk_size: str | None
    """Size of the chunks under AES 256 GCM: `default` or `small`."""
    encryption_resource_key_hash: str | None
    """HMAC-SHA256 of the file's metadata under its key, URL-safe base64."""
    jwt: str | None
    """Signed token that lets the requesting user ask the key service."""
    kacls_id: str | None
    """Id of the key service, a number as text."""
    kacls_name: str | None
    """Name of the key service."""
    key_format: str | None
    """Format of the unwrapped key, always `tinkAesGcmKey`."""
    wrapped_key: str | None
    """The key, wrapped, URL-safe base64."""


class ClientEncryptionDetailsParam(TypedDict, total=False):
    """State of client-side encryption."""

    decryption_metadata: DecryptionMetadataParam | None
    """What a client needs to decrypt the content."""
    encryption_state: str | None
    """`encrypted` or `unencrypted`."""
