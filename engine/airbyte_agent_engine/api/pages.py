"""The browsable API documentation. It loads nothing from other hosts."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.staticfiles import StaticFiles

from ..openapi import as_3_0
from ..rendering import HEADERS, PageResponse, console_root, rendered

router = APIRouter(include_in_schema=False)

_ASSETS = "docs/assets"
_FILES: Any = import_module("swagger_ui_bundle")  # it has no type hints
router.mount(f"/{_ASSETS}", StaticFiles(directory=_FILES.swagger_ui_path))

#: The page calls the engine and uses inline styles and images.
_POLICY = HEADERS["Content-Security-Policy"]
_HEADERS = {
    "Content-Security-Policy": _POLICY.replace(
        "style-src 'self'; script-src 'self'; img-src 'self'",
        "style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; connect-src 'self'",
    )
}


@router.get("/docs")
async def docs(request: Request) -> Response:
    """The interactive API documentation."""
    return PageResponse(rendered("docs.html", console_root(request.scope)), 200, _HEADERS)


@router.get("/docs/openapi.json")
async def document(request: Request) -> JSONResponse:
    """The OpenAPI document that the page displays."""
    return JSONResponse(as_3_0(request.app.openapi()))
