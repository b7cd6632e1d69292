"""The console in a real browser: the whole journey by mouse, by keyboard alone, and on a phone's screen."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from airbyte_agent_engine.stores.accounts import NewApplication
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.engine.authority import Authority
from tests.engine.conftest import Start
from tests.engine.serving import SELF, RunningEngine
from tests.engine.shop import KEY, Shop

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
pytestmark = [
    pytest.mark.browser,
    pytest.mark.once,
    pytest.mark.parametrize("database", ["sqlite"], indirect=True),
    # On CI a missing browser is a failure.
    pytest.mark.skipif(
        not CHROMIUM and not os.environ.get("CI"), reason="no Chromium here: apt-get install chromium"
    ),
]
#: Milliseconds that anything may take on a busy machine.
PATIENCE = 60_000
expect.set_options(timeout=PATIENCE)
#: Where screenshots go, for people to look at; by default they are not kept.
SHOTS = os.environ.get("SCREENSHOTS")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as shop:
        yield shop


@pytest.fixture
def engine(start: Start, shop: Shop) -> RunningEngine:
    return start(upstreams={"stripe": shop.url}, calls_per_minute=600, public_url=SELF)


@pytest.fixture
def application(engine: RunningEngine) -> NewApplication:
    with ThreadPoolExecutor(1) as thread:  # the browser's loop runs in this one
        return thread.submit(engine.organization, "shopkeepers").result()


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, chromium: Browser, engine: RunningEngine) -> Iterator[Page]:
    """A page that fails its test where a script fails or the content security policy stops something."""
    context = chromium.new_context(
        base_url=engine.url, color_scheme=request.param, viewport={"width": 1280, "height": 900}
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if "Content Security" in said.text else None)
    yield page
    context.close()
    assert wrong == []


def looked_at(page: Page, name: str, *, own: bool = True) -> None:
    """What every page must have, at this screen's width; and its picture. Others' fields have other names."""
    page.wait_for_load_state()
    width = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert width[0] <= width[1], f"{page.url} is {width[0]} px wide on a screen of {width[1]} px"
    unnamed = page.evaluate(
        """[...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
             .filter(field => !field.labels.length).map(field => field.name)"""
    )
    assert unnamed == [] or not own
    assert page.locator("h1").count() == 1
    if SHOTS:
        scheme = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'")
        size = page.viewport_size or {"width": 0}
        page.screenshot(path=Path(SHOTS) / f"{size['width']}-{scheme}-{name}.png", full_page=True)


class Mouse:
    """Somebody who clicks."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def fill(self, label: str, text: str) -> None:
        self.page.get_by_label(label).click()
        self.page.keyboard.type(text)

    def follow(self, role: str, name: str) -> None:
        self.page.get_by_role(role, name=name, exact=True).first.click()


class Keyboard:
    """Somebody who has no mouse: tabulator, letters and Enter."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def _reach(self, wanted: Locator) -> None:
        handle = wanted.element_handle()
        for _ in range(200):
            if handle.evaluate("item => item === document.activeElement"):
                break
            self.page.keyboard.press("Tab")
        else:
            raise AssertionError(f"{wanted} is not reached by the keyboard")
        style = handle.evaluate("item => getComputedStyle(item).outlineStyle")
        assert style != "none", f"nobody sees that {wanted} has the focus"

    def fill(self, label: str, text: str) -> None:
        self._reach(self.page.get_by_label(label))
        self.page.keyboard.type(text)

    def follow(self, role: str, name: str) -> None:
        self._reach(self.page.get_by_role(role, name=name, exact=True).first)
        self.page.keyboard.press("Enter")


def journey(  # noqa: PLR0915  one story
    page: Page, application: NewApplication, person: Mouse | Keyboard
) -> None:
    page.goto("/")
    expect(page).to_have_title("Sign in – Airbyte agent engine")
    looked_at(page, "01-sign-in")
    person.fill("Client id", application.client_id)
    person.fill("Client secret", application.client_secret)
    person.follow("button", "Sign in")

    expect(page.get_by_role("heading", level=1)).to_have_text("Workspaces")
    person.fill("Name", "Customer 42")
    looked_at(page, "02-workspaces")
    person.follow("button", "Create workspace")
    expect(page.get_by_role("heading", level=1)).to_have_text("Customer 42")
    looked_at(page, "03-workspace")

    person.follow("link", "Add connector")
    expect(page.get_by_role("heading", level=1)).to_have_text("Add a connector")
    looked_at(page, "04-types")
    person.follow("link", "Stripe")
    person.fill("Name", "Shop")
    person.fill("API key", "sk_test_wrong")
    person.follow("button", "Add connector")
    expect(page.get_by_role("alert")).to_contain_text("rejected")
    assert "sk_test_wrong" not in page.content()
    looked_at(page, "05-refused")
    person.fill("API key", KEY)
    person.follow("button", "Add connector")
    expect(page.get_by_role("status")).to_contain_text("was added")

    person.follow("button", "Test")
    expect(page.get_by_role("status")).to_contain_text("works")
    looked_at(page, "06-connector")

    person.follow("link", "Renew credentials")
    expect(page.get_by_role("heading", level=1)).to_have_text("Renew the credentials of Shop")
    person.fill("API key", "sk_test_wrong")
    looked_at(page, "06a-renew")
    person.follow("button", "Renew credentials")
    expect(page.get_by_role("alert")).to_contain_text("rejected")
    person.fill("API key", KEY)
    person.follow("button", "Renew credentials")
    expect(page.get_by_role("status")).to_contain_text("were renewed")

    person.follow("link", "Run an operation")
    expect(page.get_by_role("heading", level=1)).to_have_text("Run an operation")
    looked_at(page, "07-operations")
    person.follow("link", "customers list")
    expect(page.get_by_role("heading", level=1)).to_have_text("customers list")
    looked_at(page, "08-form")
    person.follow("button", "Run")
    cells = page.get_by_role("cell")
    expect(cells.first).to_have_text("cus_0")
    looked_at(page, "09-records")
    person.follow("button", "Next page")
    expect(cells.first).to_have_text("cus_2")
    looked_at(page, "10-next")

    person.follow("link", "Other operations")
    person.follow("link", "customers create")
    person.follow("button", "Review")
    expect(page.get_by_role("heading", level=1)).to_have_text("Run customers create?")
    looked_at(page, "11-confirm")
    person.follow("link", "Cancel")

    person.follow("link", "Calls")
    expect(page.get_by_role("row")).to_have_count(6)  # their head, the check, two renewals and both pages
    looked_at(page, "12-calls")
    person.follow("link", "stripe")
    person.follow("link", "Delete connector…")
    expect(page.get_by_role("heading", level=1)).to_have_text("Delete Shop?")
    looked_at(page, "13-delete")
    person.follow("button", "Delete connector")
    expect(page.get_by_role("status")).to_contain_text("is deleted")
    expect(page.get_by_role("heading", level=1)).to_have_text("Customer 42")
    person.follow("button", "Sign out")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    page.goto("/console/nothing")
    looked_at(page, "14-error")


def test_by_mouse(page: Page, application: NewApplication, shop: Shop) -> None:
    journey(page, application, Mouse(page))
    assert (
        shop.calls.count("/v1/customers") == 7
    )  # two new connectors and two renewals tried, a test, two pages


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_by_keyboard_alone(page: Page, application: NewApplication) -> None:
    journey(page, application, Keyboard(page))


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_on_a_phone(page: Page, application: NewApplication) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    journey(page, application, Mouse(page))


def set_up(page: Page, application: NewApplication, person: Mouse | Keyboard) -> None:
    """Somebody signs in and gives the client id and secret of an OAuth app."""
    heading = page.get_by_role("heading", level=1)
    page.goto("/console/sign-in")
    person.fill("Client id", application.client_id)
    person.fill("Client secret", application.client_secret)
    person.follow("button", "Sign in")
    expect(heading).to_have_text("Workspaces")
    person.follow("link", "OAuth apps")
    expect(heading).to_have_text("OAuth apps")
    looked_at(page, "20-apps")
    page.goto("/console/apps/harbor-crm")
    looked_at(page, "21-app")
    person.fill("Client id", "planted-client")
    person.fill("Client secret", "very_secret")
    person.follow("button", "Save app")
    expect(page.get_by_role("status")).to_contain_text("is set up")
    looked_at(page, "22-app-kept")


def consent(page: Page, application: NewApplication, person: Mouse | Keyboard, authority: Authority) -> None:
    """With an OAuth app a user agrees, agrees anew, and then does not."""
    set_up(page, application, person)
    heading = page.get_by_role("heading", level=1)
    person.follow("link", "Workspaces")
    expect(heading).to_have_text("Workspaces")
    person.follow("link", "default")
    expect(heading).to_have_text("default")
    person.follow("link", "Add connector")
    expect(heading).to_have_text("Add a connector")
    person.follow("link", "Harbor Crm")
    expect(heading).to_have_text("Add Harbor Crm")
    person.fill("Subdomain", "acme")
    looked_at(page, "23-sign-in-at-the-service")
    person.follow("button", "Continue")
    expect(heading).to_have_text("Sign in at Harbor Crm")
    looked_at(page, "24-agree")
    person.follow("link", "Continue to Harbor Crm")
    expect(page.get_by_role("status")).to_contain_text("was added")

    person.follow("link", "Renew credentials")
    expect(heading).to_have_text("Renew the credentials of Harbor Crm")
    looked_at(page, "25-renew-by-consent")
    person.follow("button", "Continue")
    expect(heading).to_have_text("Sign in at Harbor Crm")
    person.follow("link", "Continue to Harbor Crm")
    expect(page.get_by_role("status")).to_contain_text("were renewed")
    authority.denies = "access_denied"
    person.follow("link", "Renew credentials")
    expect(heading).to_have_text("Renew the credentials of Harbor Crm")
    person.follow("button", "Continue")
    expect(heading).to_have_text("Sign in at Harbor Crm")
    person.follow("link", "Continue to Harbor Crm")
    expect(heading).to_have_text("The credentials were not renewed")
    looked_at(page, "26-not-renewed")

    page.goto("/console/apps/harbor-crm")
    person.follow("link", "Delete app…")
    expect(heading).to_have_text("Delete the OAuth app for Harbor Crm?")
    looked_at(page, "27-delete-app")
    person.follow("button", "Delete app")
    expect(page.get_by_role("status")).to_contain_text("is deleted")


@pytest.fixture
def authority(engine: RunningEngine) -> Iterator[Authority]:
    with Authority() as authority:
        engine.configuration.upstreams["harbor-crm"] = authority.url
        yield authority


def test_signing_in_at_a_service(page: Page, application: NewApplication, authority: Authority) -> None:
    consent(page, application, Mouse(page), authority)


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_signing_in_at_a_service_by_keyboard(
    page: Page, application: NewApplication, authority: Authority
) -> None:
    consent(page, application, Keyboard(page), authority)


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_signing_in_at_a_service_on_a_phone(
    page: Page, application: NewApplication, authority: Authority
) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    consent(page, application, Mouse(page), authority)


@pytest.mark.parametrize("width", [1280, 360])
def test_the_pages_outside_of_the_console(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    page.goto("/nothing")
    expect(page.get_by_role("heading", level=1)).to_have_text("404 Not Found")
    looked_at(page, "30-problem")
    page.goto("/api/v1/integrations/connectors/oauth/callback?state=old")
    expect(page.get_by_role("heading", level=1)).to_have_text("This link is no longer valid")
    looked_at(page, "31-consent-ended")
    page.goto("/docs")
    expect(page.get_by_role("heading", name="connectors", exact=True)).to_be_visible()
    operation = page.locator("#operations-tokens-application_token_api_v1_account_applications_token_post")
    operation.get_by_role("button").first.click()
    expect(operation.get_by_role("button", name="Try it out")).to_be_visible()
    looked_at(page, "32-docs", own=False)


@pytest.mark.parametrize("page", ["light"], indirect=True)
def test_the_first_key_skips_to_the_content(page: Page) -> None:
    page.goto("/console/nothing")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
