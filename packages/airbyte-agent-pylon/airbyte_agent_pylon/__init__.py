# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Issues, accounts, contacts, tasks and articles of a support team, over the Pylon API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_pylon requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-pylon as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import PylonAuthConfig as PylonAuthConfig
from .connector import PylonConnector as PylonConnector
from .connector import SyncPylonConnector as SyncPylonConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.accounts import Accounts as Accounts
    from .entities.accounts import SyncAccounts as SyncAccounts
    from .entities.articles import Articles as Articles
    from .entities.articles import SyncArticles as SyncArticles
    from .entities.collections import Collections as Collections
    from .entities.collections import SyncCollections as SyncCollections
    from .entities.contacts import Contacts as Contacts
    from .entities.contacts import SyncContacts as SyncContacts
    from .entities.custom_fields import CustomFields as CustomFields
    from .entities.custom_fields import SyncCustomFields as SyncCustomFields
    from .entities.issue_assignments import IssueAssignments as IssueAssignments
    from .entities.issue_assignments import SyncIssueAssignments as SyncIssueAssignments
    from .entities.issue_notes import IssueNotes as IssueNotes
    from .entities.issue_notes import SyncIssueNotes as SyncIssueNotes
    from .entities.issue_replies import IssueReplies as IssueReplies
    from .entities.issue_replies import SyncIssueReplies as SyncIssueReplies
    from .entities.issue_statuses import IssueStatuses as IssueStatuses
    from .entities.issue_statuses import SyncIssueStatuses as SyncIssueStatuses
    from .entities.issue_threads import IssueThreads as IssueThreads
    from .entities.issue_threads import SyncIssueThreads as SyncIssueThreads
    from .entities.issues import Issues as Issues
    from .entities.issues import SyncIssues as SyncIssues
    from .entities.me import MeEntity as MeEntity
    from .entities.me import SyncMeEntity as SyncMeEntity
    from .entities.messages import Messages as Messages
    from .entities.messages import SyncMessages as SyncMessages
    from .entities.milestones import Milestones as Milestones
    from .entities.milestones import SyncMilestones as SyncMilestones
    from .entities.projects import Projects as Projects
    from .entities.projects import SyncProjects as SyncProjects
    from .entities.tags import SyncTags as SyncTags
    from .entities.tags import Tags as Tags
    from .entities.tasks import SyncTasks as SyncTasks
    from .entities.tasks import Tasks as Tasks
    from .entities.teams import SyncTeams as SyncTeams
    from .entities.teams import Teams as Teams
    from .entities.ticket_forms import SyncTicketForms as SyncTicketForms
    from .entities.ticket_forms import TicketForms as TicketForms
    from .entities.user_roles import SyncUserRoles as SyncUserRoles
    from .entities.user_roles import UserRoles as UserRoles
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.accounts import Account as Account
    from .models.articles import Article as Article
    from .models.collections import Collection as Collection
    from .models.contacts import Contact as Contact
    from .models.custom_fields import CustomField as CustomField
    from .models.issue_notes import IssueNote as IssueNote
    from .models.issue_replies import IssueReply as IssueReply
    from .models.issue_threads import IssueThread as IssueThread
    from .models.issues import Issue as Issue
    from .models.issues import IssuesDeleteResult as IssuesDeleteResult
    from .models.me import Me as Me
    from .models.messages import Message as Message
    from .models.milestones import Milestone as Milestone
    from .models.projects import Project as Project
    from .models.tags import Tag as Tag
    from .models.tasks import Task as Task
    from .models.teams import Team as Team
    from .models.ticket_forms import TicketForm as TicketForm
    from .models.user_roles import UserRole as UserRole
    from .models.users import User as User
    from .params import *
    from .store.accounts import AccountsStoreColumn as AccountsStoreColumn
    from .store.accounts import AccountsStoreRecord as AccountsStoreRecord
    from .store.contacts import ContactsStoreColumn as ContactsStoreColumn
    from .store.contacts import ContactsStoreRecord as ContactsStoreRecord
    from .store.issues import IssuesStoreColumn as IssuesStoreColumn
    from .store.issues import IssuesStoreRecord as IssuesStoreRecord
    from .store.tags import TagsStoreColumn as TagsStoreColumn
    from .store.tags import TagsStoreRecord as TagsStoreRecord
    from .store.teams import TeamsStoreColumn as TeamsStoreColumn
    from .store.teams import TeamsStoreRecord as TeamsStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["PylonAuthConfig"],
            ".connector": ["PylonConnector", "SyncPylonConnector"],
            ".entities.accounts": ["Accounts", "SyncAccounts"],
            ".entities.articles": ["Articles", "SyncArticles"],
            ".entities.collections": ["Collections", "SyncCollections"],
            ".entities.contacts": ["Contacts", "SyncContacts"],
            ".entities.custom_fields": ["CustomFields", "SyncCustomFields"],
            ".entities.issue_assignments": ["IssueAssignments", "SyncIssueAssignments"],
            ".entities.issue_notes": ["IssueNotes", "SyncIssueNotes"],
            ".entities.issue_replies": ["IssueReplies", "SyncIssueReplies"],
            ".entities.issue_statuses": ["IssueStatuses", "SyncIssueStatuses"],
            ".entities.issue_threads": ["IssueThreads", "SyncIssueThreads"],
            ".entities.issues": ["Issues", "SyncIssues"],
            ".entities.me": ["MeEntity", "SyncMeEntity"],
            ".entities.messages": ["Messages", "SyncMessages"],
            ".entities.milestones": ["Milestones", "SyncMilestones"],
            ".entities.projects": ["Projects", "SyncProjects"],
            ".entities.tags": ["SyncTags", "Tags"],
            ".entities.tasks": ["SyncTasks", "Tasks"],
            ".entities.teams": ["SyncTeams", "Teams"],
            ".entities.ticket_forms": ["SyncTicketForms", "TicketForms"],
            ".entities.user_roles": ["SyncUserRoles", "UserRoles"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.accounts": ["Account"],
            ".models.articles": ["Article"],
            ".models.collections": ["Collection"],
            ".models.contacts": ["Contact"],
            ".models.custom_fields": ["CustomField"],
            ".models.issue_notes": ["IssueNote"],
            ".models.issue_replies": ["IssueReply"],
            ".models.issue_threads": ["IssueThread"],
            ".models.issues": ["Issue", "IssuesDeleteResult"],
            ".models.me": ["Me"],
            ".models.messages": ["Message"],
            ".models.milestones": ["Milestone"],
            ".models.projects": ["Project"],
            ".models.tags": ["Tag"],
            ".models.tasks": ["Task"],
            ".models.teams": ["Team"],
            ".models.ticket_forms": ["TicketForm"],
            ".models.user_roles": ["UserRole"],
            ".models.users": ["User"],
            ".store.accounts": ["AccountsStoreColumn", "AccountsStoreRecord"],
            ".store.contacts": ["ContactsStoreColumn", "ContactsStoreRecord"],
            ".store.issues": ["IssuesStoreColumn", "IssuesStoreRecord"],
            ".store.tags": ["TagsStoreColumn", "TagsStoreRecord"],
            ".store.teams": ["TeamsStoreColumn", "TeamsStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.issues",
            ".params.issue_replies",
            ".params.issue_assignments",
            ".params.issue_statuses",
            ".params.issue_notes",
            ".params.issue_threads",
            ".params.accounts",
            ".params.contacts",
            ".params.teams",
            ".params.tags",
            ".params.tasks",
            ".params.projects",
            ".params.milestones",
            ".params.articles",
            ".params.collections",
        ],
    )
