"""The servers that docs/moving/ is run against. Each starts with the same records every time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from localstripe_server import stripe_server
from server import Answer, Request

Answers = Callable[[Request], Answer]


@contextmanager
def stripe() -> Iterator[Answers]:
    """A Stripe of its own: localstripe."""
    with stripe_server() as url, httpx.Client(base_url=url) as http:

        def answer(request: Request) -> Answer:
            headers = {
                name: value
                for name, value in request.headers.items()
                if name in {"authorization", "content-type", "idempotency-key"}
            }
            done = http.request(
                request.method, request.path, params=request.query, content=request.body, headers=headers
            )
            return Answer(done.content, done.status_code)

        yield answer


def page_of(records: list[Any], start: int, size: int) -> tuple[list[Any], int | None]:
    """A page, and where the next one starts."""
    end = start + size
    return records[start:end], end if end < len(records) else None


@contextmanager
def slack() -> Iterator[Answers]:
    """A workspace of three people and a channel of three messages, newest first."""
    users = [{"id": f"U{n}", "name": name} for n, name in enumerate(("ada", "grace", "alan"), start=1)]
    messages = [
        {"type": "message", "user": "U1", "ts": f"17600000{n}0.000000", "text": f"Message {n}"}
        for n in (3, 2, 1)
    ]

    def listed(key: str, records: list[Any], sent: dict[str, Any]) -> Answer:
        page, following = page_of(records, int(sent.get("cursor", 0)), int(sent["limit"]))
        cursor = {"next_cursor": "" if following is None else str(following)}
        return Answer({"ok": True, key: page, "response_metadata": cursor})

    def answer(request: Request) -> Answer:
        assert request.headers["authorization"] == "Bearer xoxb-..."
        # Slack takes parameters from anywhere.
        sent: dict[str, Any] = {name: values[0] for name, values in request.query.items()}
        if "json" in request.headers.get("content-type", ""):
            sent |= request.json
        else:
            sent |= {name: values[0] for name, values in request.form.items()}
        match request.path.removeprefix("/api/"):
            case "users.list":
                return listed("members", users, sent)
            case "users.info":
                found = [user for user in users if user["id"] == sent["user"]]
                missing = {"ok": False, "error": "user_not_found"}
                return Answer({"ok": True, "user": found[0]} if found else missing)
            case "conversations.history":
                since = float(sent.get("oldest", 0))
                return listed("messages", [item for item in messages if float(item["ts"]) > since], sent)
            case "chat.postMessage":
                message = {"type": "message", "user": "U1", "ts": "1770000000.000000", "text": sent["text"]}
                messages.insert(0, message)
                return Answer(
                    {"ok": True, "channel": sent["channel"], "ts": message["ts"], "message": message}
                )
            case "chat.update":
                (message,) = (item for item in messages if item["ts"] == sent["ts"])
                message["text"] = sent["text"]
                return Answer(
                    {"ok": True, "channel": sent["channel"], "ts": sent["ts"], "text": sent["text"]}
                )
            case "reactions.add":
                assert sent["name"] == "rocket"
                return Answer({"ok": any(item["ts"] == sent["timestamp"] for item in messages)})
            case "team.info":
                return Answer({"ok": True, "team": {"id": "T1", "name": "acme"}})
            case path:
                raise AssertionError(path)

    yield answer


def notion_page(id: str, title: str) -> dict[str, Any]:
    text = {"type": "text", "plain_text": title, "text": {"content": title}}
    return {
        "object": "page",
        "id": id,
        "url": f"https://www.notion.so/{title.replace(' ', '-')}",
        "in_trash": False,
        "properties": {"Name": {"id": "title", "type": "title", "title": [text]}},
    }


@contextmanager
def notion() -> Iterator[Answers]:
    """A workspace of two pages, the first with three blocks, and two users."""
    plan = notion_page("59833787-2cf9-4fdf-8782-e53db20768a5", "Plan")
    pages = {plan["id"]: plan, "p-2": notion_page("p-2", "Plan B")}
    blocks = [
        {"object": "block", "id": f"b-{n}", "type": kind, kind: {"rich_text": []}}
        for n, kind in enumerate(("heading_1", "paragraph", "to_do"))
    ]
    users = [
        {"object": "user", "id": f"u-{name}", "type": "person", "name": name} for name in ("Ada", "Grace")
    ]

    def listed(records: list[Any], sent: dict[str, Any]) -> Answer:
        page, following = page_of(
            records, int(sent.get("start_cursor") or 0), int(sent.get("page_size", 100))
        )
        cursor = None if following is None else str(following)
        return Answer({"object": "list", "results": page, "next_cursor": cursor, "has_more": bool(cursor)})

    def answer(request: Request) -> Answer:  # noqa: PLR0911  one for each endpoint
        assert request.headers["authorization"] == "Bearer ntn_..."
        assert request.headers["notion-version"] == "2025-09-03"
        sent: dict[str, Any] = {name: values[0] for name, values in request.query.items()}
        sent |= request.json if request.body else {}
        match (request.method, *request.path.removeprefix("/v1/").split("/")):
            case ("GET", "pages", id) if id in pages:
                return Answer(pages[id])
            case ("POST", "pages"):
                assert sent["parent"] == {"page_id": plan["id"]}
                pages["p-3"] = notion_page("p-3", sent["properties"]["title"]["title"][0]["text"]["content"])
                return Answer(pages["p-3"])
            case ("PATCH", "pages", id):
                return Answer(pages[id] | {"in_trash": sent["in_trash"]})
            case ("GET", "blocks", _, "children"):
                return listed(blocks, sent)
            case ("PATCH", "blocks", "p-3", "children"):
                return listed([{"object": "block", "id": "b-9", "type": "to_do", **sent["children"][0]}], {})
            case ("POST", "search"):
                return listed([page for page in pages.values() if sent["query"] in page["url"]], sent)
            case ("GET", "users", "me"):
                return Answer({"object": "user", "id": "u-bot", "type": "bot", "name": "Robot", "bot": {}})
            case ("GET", "users"):
                return listed(users, sent)
            case ("POST", "data_sources", "ds-1", "query"):
                return listed(list(pages.values()), {})
            case _:
                missing = {"code": "object_not_found", "message": "Could not find it.", "status": 404}
                return Answer({"object": "error", **missing}, 404)

    yield answer


@contextmanager
def jira() -> Iterator[Answers]:
    """A site of Jira Cloud whose project EX has three issues. Its versions 2 and 3 differ in texts alone."""
    steps = {"21": "In Progress", "31": "Done"}
    issues = {
        f"EX-{n}": {
            "id": f"1000{n}",
            "key": f"EX-{n}",
            "fields": {"summary": text, "status": {"name": "To Do"}},
        }
        for n, text in enumerate(("Mow the lawn", "Prune the roses", "Rake the leaves"), start=1)
    }
    comments: list[Any] = []

    def answer(request: Request) -> Answer:  # noqa: PLR0911  one for each endpoint
        assert request.headers["authorization"].startswith("Basic ")
        sent: dict[str, Any] = {name: values[0] for name, values in request.query.items()}
        sent |= request.json if request.body else {}
        version, _, path = request.path.removeprefix("/rest/api/").partition("/")
        place = f"http://{request.headers['host']}{request.path}"
        match (request.method, *path.split("/")):
            case ("GET", "serverInfo"):
                facts = {"deploymentType": "Cloud", "version": "1001.0.0", "versionNumbers": [1001, 0, 0]}
                return Answer({"baseUrl": "https://acme.atlassian.net", **facts})
            case ("GET", "field"):
                return Answer([])
            case ("GET", "search", "jql"):
                start = int(sent.get("nextPageToken", 0))
                page, following = page_of(list(issues.values()), start, 2)
                token = {} if following is None else {"nextPageToken": str(following)}
                page = [{**issue, "self": place} for issue in page]
                return Answer({"issues": page, "isLast": following is None, **token})
            case ("POST", "issue"):
                made = {"id": "10009", "key": "EX-9"}
                issues["EX-9"] = made | {"fields": sent["fields"]}
                return Answer(made | {"self": f"{place}/EX-9"}, 201)
            case (method, "issue", key) if key in issues:
                if method == "PUT":
                    issues[key]["fields"] |= sent["fields"]
                if method == "DELETE":
                    del issues[key]
                return Answer(issues[key] | {"self": place}) if method == "GET" else Answer(status=204)
            case ("POST", "issue", _, "comment"):
                assert isinstance(sent["body"], str if version == "2" else dict)
                comments.append({"id": str(len(comments) + 1), "body": sent["body"]})
                return Answer(comments[-1], 201)
            case ("GET", "issue", _, "comment"):
                return Answer({"comments": comments, "startAt": 0, "maxResults": 100, "total": len(comments)})
            case ("GET", "issue", _, "transitions"):
                return Answer({"transitions": [{"id": id, "name": name} for id, name in steps.items()]})
            case ("POST", "issue", key, "transitions"):
                issues[key]["fields"]["status"] = {"name": steps[str(sent["transition"]["id"])]}
                return Answer(status=204)
            case ("GET", "myself"):
                return Answer({"accountId": "a-1", "displayName": "Ada"})
            case _:
                return Answer({"errorMessages": ["Issue does not exist."], "errors": {}}, 404)

    yield answer


@contextmanager
def github() -> Iterator[Answers]:
    """A repository of three issues and a pull request, by both APIs of GitHub."""
    repo = "/repos/octo-org/hello"
    issues: dict[int, dict[str, Any]] = {
        n: {"number": n, "title": title, "state": "open", "user": {"login": "ada", "id": 1}}
        for n, title in enumerate(("Paint the fence", "Fix the gate", "Oil the hinges"), start=1)
    }
    pull = {"number": 4, "title": "A pull request", "state": "open", "pull_request": {"url": "x"}}

    def rest(issue: dict[str, Any], host: str) -> dict[str, Any]:
        return {"id": issue["number"], "url": f"http://{host}{repo}/issues/{issue['number']}", **issue}

    def node(issue: dict[str, Any]) -> dict[str, Any]:
        author = {"__typename": "User", "login": issue.get("user", {}).get("login")}
        facts = {"number": issue["number"], "title": issue["title"], "state": issue["state"].upper()}
        return {"id": f"I_{issue['number']}", **facts, "author": author}

    def graphql(query: str, variables: dict[str, Any]) -> Answer:
        if query.startswith("query GetRepository"):
            return Answer({"data": {"repository": {"id": "R_1", "nameWithOwner": "octo-org/hello"}}})
        if query.startswith("query GetFileContent"):
            assert variables["expression"] == "HEAD:README.md"
            return Answer({"data": {"repository": {"object": {"id": "B_1", "oid": "1", "text": "# Hello"}}}})
        if query.startswith("query GetIssue"):
            if variables["number"] in issues:
                return Answer({"data": {"repository": {"issue": node(issues[variables["number"]])}}})
            error = {"type": "NOT_FOUND", "message": "Could not resolve to an issue."}
            return Answer({"data": {"repository": {"issue": None}}, "errors": [error]})
        assert query.startswith("query ListIssues")
        found = [node(issue) for issue in issues.values() if issue["state"].upper() in variables["states"]]
        page, following = page_of(found, int(variables.get("after") or 0), 2)
        info = {"hasNextPage": following is not None, "endCursor": str(following)}
        listed = {"nodes": page, "pageInfo": info, "totalCount": len(found)}
        return Answer({"data": {"repository": {"issues": listed}}})

    def answer(request: Request) -> Answer:  # noqa: PLR0911  one for each endpoint
        assert request.headers["authorization"].split()[1] == "ghp_..."
        host, sent = request.headers["host"], request.json if request.body else {}
        if request.path == "/graphql":
            return graphql(sent["query"], sent["variables"])
        match (request.method, *request.path.removeprefix(repo).split("/")[1:]):
            case ("GET",):
                return Answer({"id": 1, "full_name": "octo-org/hello", "url": f"http://{host}{repo}"})
            case ("GET", "issues"):
                found = [
                    item for item in (*issues.values(), pull) if [item["state"]] == request.query["state"]
                ]
                page, following = page_of(found, int(request.query.get("start", ["0"])[0]), 2)
                link = f'<http://{host}{repo}/issues?state=open&start={following}>; rel="next"'
                headers = {} if following is None else {"link": link}
                return Answer([rest(item, host) for item in page], headers=headers)
            case ("POST", "issues"):
                issues[9] = {"number": 9, "state": "open", **sent}
                return Answer(rest(issues[9], host), 201)
            case ("POST", "issues", "9", "comments"):
                return Answer({"id": 1, **sent}, 201)
            case ("PATCH", "issues", "9"):
                issues[9] |= sent
                return Answer(rest(issues[9], host))
            case ("GET", "issues", number) if int(number) in issues:
                return Answer(rest(issues[int(number)], host))
            case ("GET", "contents", "README.md"):
                content = {"type": "file", "name": "README.md", "path": "README.md", "encoding": "base64"}
                return Answer({**content, "content": "IyBIZWxsbw==\n", "size": 7})
            case ("GET", "topics"):
                return Answer({"names": ["garden"]})
            case _:
                return Answer({"message": "Not Found"}, 404)

    yield answer
