// The calls of tests/clients/connectors/freshdesk.py, made by freshdesk-api.
import Freshdesk from "freshdesk-api";
import { serve } from "./driver.mjs";

const client = new Freshdesk(process.argv[2], "planted-freshdesk-key");
const SINCE = "2026-01-02T03:04:05Z";
const PAGE = { per_page: 3, page: 2 };

/** A call of the client that ends when its callback does. */
const call = (method, ...args) => () =>
  new Promise((resolve, reject) => client[method](...args, (error, data) => (error ? reject(error) : resolve(data))));

await serve({
  "tickets.list": call("listAllTickets", {
    ...PAGE,
    filter: "watching",
    requester_id: 1001,
    email: "a+b@example.com",
    company_id: 7,
    updated_since: SINCE,
    order_by: "updated_at",
    order_type: "asc",
    include: "stats,requester",
  }),
  "tickets.get": call("getTicket", 4711),
  "contacts.list": call("listAllContacts", {
    ...PAGE,
    _updated_since: SINCE,
    email: "a+b@example.com",
    mobile: "+49 151",
    phone: "030",
    company_id: 7,
    state: "verified",
  }),
  "contacts.get": call("getContact", 1001),
  "agents.list": call("listAllAgents", { ...PAGE, email: "a+b@example.com", state: "fulltime" }),
  "agents.get": call("getAgent", 1002),
  "companies.list": call("listAllCompanies", { page: 2 }),
  "companies.get": call("getCompany", 7),
  "roles.list": call("listAllRoles"),
  "roles.get": call("getRole", 5),
  "time_entries.list": call("listAllTimeEntries", { page: 2, company_id: 7, agent_id: 1002, billable: true }),
  "ticket_fields.list": call("listAllTicketFields", { type: "custom_dropdown" }),
});
