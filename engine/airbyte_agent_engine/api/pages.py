"""The document for people: pages that need no other host."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from fastapi import APIRouter, Request
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.staticfiles import StaticFiles

from ..openapi import as_3_0

router = APIRouter(include_in_schema=False)

_ASSETS = "docs/assets"
_FILES: Any = import_module("swagger_ui_bundle")  # it has no hints
router.mount(f"/{_ASSETS}", StaticFiles(directory=_FILES.swagger_ui_path))


@router.get("/docs")
async def docs(request: Request) -> HTMLResponse:
    """The endpoints, to be read and tried."""
    root: str = request.scope.get("root_path", "").rstrip("/")
    return get_swagger_ui_html(
        openapi_url=f"{root}/docs/openapi.json",
        title=request.app.title,
        swagger_js_url=f"{root}/{_ASSETS}/swagger-ui-bundle.js",
        swagger_css_url=f"{root}/{_ASSETS}/swagger-ui.css",
        swagger_favicon_url=f"{root}/{_ASSETS}/favicon-32x32.png",
        # No badge of a validator elsewhere; a token stays typed in while one reads.
        swagger_ui_parameters={"validatorUrl": None, "persistAuthorization": True, "docExpansion": "list"},
    )


@router.get("/docs/openapi.json")
async def document(request: Request) -> JSONResponse:
    """What the page shows."""
    return JSONResponse(as_3_0(request.app.openapi()))
