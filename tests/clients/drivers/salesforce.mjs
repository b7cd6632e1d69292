// The calls of tests/clients/connectors/salesforce.py, made by jsforce.
import jsforce from "@jsforce/jsforce-node";
import "@jsforce/jsforce-node/lib/api/analytics.js";
import { serve } from "./driver.mjs";

const salesforce = new jsforce.Connection({
  instanceUrl: process.argv[2],
  accessToken: "planted-session",
  version: "59.0",
});

const QUERY = "SELECT Id, Name FROM Account WHERE Name LIKE 'Bob\\'s 50\\% + % Größe'";
const SEARCH = "FIND {Acme \\& Sons?} IN NAME FIELDS RETURNING Account(Id, Name)";
const ID = "001xx000003DGb2AAG";
const FIELDS = { fields: ["Id", "Name", "Region__c"] };
const CUSTOM = { Region__c: "EMEA", Tier__c: null };

const NEEDED = {
  accounts: ["Account", { Name: "Bob's & Söhne" }],
  contacts: ["Contact", { LastName: "Lovelace" }],
  leads: ["Lead", { LastName: "Lovelace", Company: "Analytical Engines" }],
  opportunities: ["Opportunity", { Name: "Acme", StageName: "Prospecting", CloseDate: "2026-03-31" }],
  tasks: ["Task", { Subject: "Call", IsReminderSet: true }],
  events: ["Event", { Subject: "Demo", StartDateTime: "2026-03-01T09:30:00.000Z", DurationInMinutes: 30 }],
  campaigns: ["Campaign", { Name: "Webinar", BudgetedCost: 12.5 }],
  cases: ["Case", { Subject: "Refund" }],
  notes: ["Note", { Title: "Call", ParentId: ID }],
  users: [
    "User",
    {
      Username: "ada@example.com",
      LastName: "Lovelace",
      Email: "ada@example.com",
      Alias: "ada",
      ProfileId: "00exx000000jzX1AAI",
      TimeZoneSidKey: "Europe/Paris",
      LocaleSidKey: "fr_FR",
      EmailEncodingKey: "UTF-8",
      LanguageLocaleKey: "fr",
    },
  ],
};

/** Read a stream to its end. */
const whole = async (stream) => {
  for await (const _ of stream) {
  }
};

const calls = {
  "sobjects.list": () => salesforce.describeGlobal(),
  "query.list": () => salesforce.query(QUERY),
  "reports.list": () => salesforce.analytics.reports(),
  "reports.get": () => salesforce.analytics.report(ID).execute({ details: true }),
  "content_versions.download": () => whole(salesforce.sobject("ContentVersion").record(ID).blob("VersionData")),
  "attachments.download": () => whole(salesforce.sobject("Attachment").record(ID).blob("Body")),
};
for (const [entity, [object, needed]] of Object.entries({ ...NEEDED, sobjects: ["Invoice__c", {}] })) {
  calls[`${entity}.create`] = () => salesforce.sobject(object).create({ ...needed, ...CUSTOM });
  calls[`${entity}.update`] = () => salesforce.sobject(object).update({ Id: ID, ...CUSTOM });
  calls[`${entity}.delete`] = () => salesforce.sobject(object).destroy(ID);
  calls[`${entity}.search`] = () => salesforce.search(SEARCH);
}
const read = Object.entries(NEEDED).map(([entity, [object]]) => [entity, object]);
read.push(["content_versions", "ContentVersion"], ["attachments", "Attachment"]);
read.push(["opportunity_stages", "OpportunityStage"], ["sobjects", "Invoice__c"]);
for (const [entity, object] of read) {
  calls[`${entity}.list`] ??= () => salesforce.query(QUERY);
  calls[`${entity}.get`] = () => salesforce.sobject(object).retrieve(ID, FIELDS);
}

serve(calls);
