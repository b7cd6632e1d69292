# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Arguments that several entities share."""

from typing_extensions import TypedDict

__all__ = [
    "ClientEncryptionDetailsParam", "ContentHintsParam", "ContentHintsParamThumbnail",
    "ContentRestrictionInput", "DecryptionMetadataParam", "DownloadRestrictionParam",
    "DownloadRestrictionsInput",
]  # fmt: skip


class ContentHintsParamThumbnail(TypedDict, total=False):
    """Thumbnail, where Drive can make none."""

    image: str
    """The image, URL-safe base64."""
    mime_type: str
    """Media type of the image."""


class ContentHintsParam(TypedDict, total=False):
    """Help for search and display."""

    indexable_text: str
    """Text for search to find it by, HTML allowed; 128 KB at most."""
    thumbnail: ContentHintsParamThumbnail
    """Thumbnail, where Drive can make none."""


class ContentRestrictionInput(TypedDict, total=False):
    """A restriction on a file's content, as it is set."""

    read_only: bool
    """Whether nobody may change the content, comment, or rename it."""
    reason: str
    """Why; can be set together with `readOnly: true` alone."""
    owner_restricted: bool
    """Whether only the owner may lift it; in shared drives, organizers may too."""


class DownloadRestrictionParam(TypedDict, total=False):
    """A restriction on downloads and copies."""

    restricted_for_readers: bool
    """Whether readers may not."""
    restricted_for_writers: bool
    """Whether writers may not; then readers may not either."""


class DownloadRestrictionsInput(TypedDict, total=False):
    """Who may not download or copy a file, as it is set."""

    item_download_restriction: DownloadRestrictionParam
    """The restriction on the file itself."""


class DecryptionMetadataParam(TypedDict, total=False):
    """What a client needs to decrypt a file's content."""

    aes256_gcm_chunk_size: str
    """Size of the chunks under AES 256 GCM: `default` or `small`."""
    encryption_resource_key_hash: str
    """HMAC-SHA256 of the file's metadata under its key, URL-safe base64."""
    jwt: str
    """Signed token that lets the requesting user ask the key service."""
    kacls_id: str
    """Id of the key service, a number as text."""
    kacls_name: str
    """Name of the key service."""
    key_format: str
    """Format of the unwrapped key, always `tinkAesGcmKey`."""
    wrapped_key: str
    """The key, wrapped, URL-safe base64."""


class ClientEncryptionDetailsParam(TypedDict, total=False):
    """State of client-side encryption."""

    decryption_metadata: DecryptionMetadataParam
    """What a client needs to decrypt the content."""
    encryption_state: str
    """`encrypted` or `unencrypted`."""
