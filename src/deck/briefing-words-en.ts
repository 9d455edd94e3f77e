import { counted } from "../text/plural.ts";
import type { BriefingWords } from "./briefing-words.ts";

const count = (one: string, other: string) => (value: number) => counted("en", value, [one, other]);

const events = count("event", "events");
const exercises = count("exercise", "exercises");
const entries = count("entry", "entries");
const statements = count("statement", "statements");
const pages = count("source", "sources");

export const briefingWordsEn: BriefingWords = {
  organisationNames: {
    CSTO: "Collective Security Treaty Organization",
    "CSTO-PA": "CSTO Parliamentary Assembly",
    CIS: "Commonwealth of Independent States",
    EAEU: "Eurasian Economic Union",
    SCO: "Shanghai Cooperation Organisation",
    NATO: "North Atlantic Treaty Organization",
  },
  offices: {
    "secretary-general": "Secretary General of the CSTO",
    "acting-secretary-general": "Acting Secretary General of the CSTO",
    chair: "Chair of the Collective Security Council",
  },
  borderStates: {
    "not-agreed": "Line not agreed",
    "partly-agreed": "Line agreed in part",
    signed: "Treaty signed",
    ratified: "Ratification approved",
    provisional: "Applied provisionally",
    closed: "Closed",
  },
  notSaid: "–",
  range: (values, sources) => `${values} (${pages(sources)})`,
  titles: {
    situation: "The situation in figures",
    membership: "Membership in organisations",
    timeline: "Through time",
    exercises: "Exercises and who took part",
    keyEvents: "Key events",
    disputes: "Open disputes and borders",
    control: "Who administers, who claims",
    claims: "Who says what",
    sources: "What this rests on",
    line: "The line",
    borderStates: "Legal state of the border",
    crossings: "Crossings and bridges",
    incidents: "Incidents",
    programme: "The programme for the border",
    statements: "What else is on record",
    routes: "Routes",
    lengths: "Published lengths",
    gauges: "Where the gauge changes",
    missing: "Missing and unfinished links",
    freight: "Freight carried, as published",
    targets: "Plans and targets",
    participants: "Who took part",
    places: "Where",
    figures: "Figures side by side",
    related: "What belongs to it",
    changes: (since) => `What changed since ${since}`,
    states: (organisation) => `States in the organisation: ${organisation}`,
  },
  headers: {
    organisation: "Organisation",
    country: "Country",
    state: "Status",
    period: "Period",
    since: "Since",
    exercise: "Exercise",
    dates: "Dates",
    role: "Role",
    participants: "Took part",
    personnel: "Personnel",
    series: "Series",
    number: "Entries",
    years: "Years",
    kind: "Kind",
    held: "Held",
    area: "Area",
    border: "Border",
    crossing: "Crossing",
    opened: "Opened",
    length: "Length",
    statedBy: "Stated by",
    year: "Year",
    route: "Route",
    legs: "Legs",
    modes: "By",
    what: "Of what",
    scope: "What is counted",
    figure: "Figure",
    place: "Place",
    gauges: "Gauges",
    precision: "How well known",
    sourceKind: "Kind of source",
    pages: "Number",
  },
  title: {
    summary: (span) => `A briefing made from the data of the CSTO Atlas, ${span}.`,
    version: (version, asOf) => `CSTO Atlas, data version ${version}. Memberships, borders and disputes as of ${asOf}.`,
    opening: (name) =>
      `This briefing is about: ${name}. It is made from the data of the CSTO Atlas and says nothing that is not in it.`,
    counted: "Numbers of events are numbers of entries in the atlas, not of everything that happened.",
    neutral:
      "Figures that disagree stand side by side, and opinions carry their speaker. Boundaries and names shown do not imply endorsement.",
    noEvents: "The atlas holds no event of this time.",
    events: (all, of) =>
      `The atlas holds ${events(all)} of this time${of === 0 ? "" : of === all ? ", all of them exercises" : `, ${exercises(of)} among them`}.`,
    standing: (state, since) => `In the CSTO: ${state.toLowerCase()}, since ${since}.`,
    noStanding: (on) => `On ${on} it had no status on record in the CSTO.`,
    members: {
      signatories: (value, on) =>
        `On ${on} the Treaty had ${count("signatory", "signatories")(value)}; it was not yet in force.`,
      parties: (value, on) => `On ${on} the Treaty was in force for ${count("state", "states")(value)}.`,
      members: (value, on) => `On ${on} the organisation had ${count("member state", "member states")(value)}.`,
    },
    frozen: (countries) => `Participation frozen: ${countries}.`,
    length: (range) => `Published length: ${range}.`,
    borderState: (on, state) => `State on ${on}: ${state.toLowerCase()}.`,
    ground: (country, precision) => `A training ground: ${country}. Its position: ${precision}.`,
  },
  situation: {
    lead: "These are the numbers that the atlas can give for this time. Counts are of entries in the atlas; the other figures are as their sources published them.",
    ranges:
      "Where sources disagree, the least and the greatest value stand together with the number of sources. None is averaged.",
    held: "Events held",
    ofThem: (value) => `${exercises(value)} among them`,
    notHeld: "Planned, postponed or cancelled",
    personnel: "Personnel, latest published figure",
    zoneStates: "States in the region",
    standing: (on) => `Status in the CSTO on ${on}`,
    members: (on) => `Members on ${on}`,
    length: "Published length",
    lengthNote: "As published; none is measured off this map",
    crossings: "Crossings and bridges on record",
    crossingsNote: "Without those opened after the window",
    incidents: "Incidents on record",
    routes: "Routes",
    legs: "Legs on record",
    unfinished: (value) => `${value} not in operation`,
    freight: (when) => `Freight, ${when}`,
  },
  membership: {
    lead: "Membership is a dated legal state, and each line rests on an act. The table holds every state on record up to the end of the window.",
    limits:
      "A date known to the month or the year only is shown so. What is not on record is not in the table; that is no statement about it.",
    caption: (on) => `States on record up to ${on}`,
    act: (state, since, instrument) => `In the CSTO, since ${since}: ${state.toLowerCase()}. Act: ${instrument}.`,
    between: (from, to) => `${from} – ${to}`,
    since: (date) => `since ${date}`,
    onDay: (on, members) => `On ${on}: ${count("member", "members")(members)}`,
    list: "Members:",
  },
  timeline: {
    label: "Events on record",
    total: (value) => `The atlas holds ${events(value)} of this time.`,
    most: (when, value) => `Most of them began in ${when}: ${value}.`,
    limits:
      "More entries in a year may mean that more happened, or only that more was published. Older years are less well covered.",
    dates: (value, until) => `The dates on which the registers say that something changed: ${value}, up to ${until}.`,
  },
  exercises: {
    lead: (all, held) => `${exercises(all)} of this time on record, ${held} of them held.`,
    latest: (value) => `The table names the ${value} latest.`,
    frequent: (countries) => `Most often in those held, as hosts or participants: ${countries}.`,
    noPersonnel: (value) => `For ${value} of those named no total of personnel was published, or none is on record.`,
    silence: "A country that is not named is not on record; that does not say that it stayed away.",
    bySeries: "By series",
    caption: (shown, all) => (shown === all ? "Newest first" : `The ${shown} latest of ${all}`),
  },
  keyEvents: {
    lead: (shown, all) =>
      shown === all
        ? `${events(all)} other than exercises on record for this time.`
        : `The ${shown} weightiest of ${events(all)} other than exercises.`,
    rule: "They are chosen by a rule, not by judgement: the kind of event, how many publishers report it, and how many figures and statements are on record.",
  },
  changes: {
    ended: "Status ended",
    stateEnds: (state) => `no longer “${state.toLowerCase()}”`,
    crossingOpened: "Crossing opened",
    legOpened: "Leg opened",
    disputeBegins: "Control disputed since then",
    disputeEnds: "Control no longer disputed",
    counts: "Events held since then, by kind",
    span: (since, until) => `From ${since} to ${until}`,
    held: (value) => `${events(value)} held since then ${value === 1 ? "is" : "are"} on record.`,
    noneHeld: "No event held since then is on record.",
    most: (kind, value) => `The most frequent kind: ${kind.toLowerCase()}, ${value}.`,
    register: (value) => `Dated changes of status, offices, borders or disputes: ${value}.`,
    noRegister: "The registers hold no dated change of status, offices, borders or disputes since then.",
  },
  disputes: {
    lead: (on) => `As of ${on}`,
    neutral:
      "The atlas says who administers and who claims; it takes no side. Disputed areas are in no member's fill on the map.",
    caption: "Areas whose control is disputed",
    borders: "Borders on record",
    until: (date) => `until ${date}`,
  },
  claims: {
    lead: "These are statements of those who are named. The atlas reports that they were made, not that they are right. They are retold, not quoted.",
    chosen: (shown, all) => `${shown} of ${statements(all)} on record: the latest, and one a speaker before a second.`,
  },
  border: {
    provinces: (first, second) => `Along it, on the one side: ${first}; on the other: ${second}`,
    lengths: (value) => `${value} published lengths stand side by side; they depend on the method and the year.`,
    notMeasured: "No length is measured off this map.",
    span: (state, from, to) => {
      if (from !== undefined && to !== undefined) return `${state}, from ${from} to ${to}`;
      if (from !== undefined) return `${state}, since ${from}`;
      return to === undefined ? state : `${state}, until ${to}`;
    },
    states: "Only what sources say: between two states there may be days of which the register says nothing.",
    crossings: (on) => `Opened by ${on}, or of unknown date`,
    crossingCount: (value) => `${count("crossing", "crossings")(value)} on record.`,
    undated: (value) => `For ${value} of them no date of opening is on record.`,
    incidentBars: "Incidents on record",
    incidentCount: (value) => `${count("incident", "incidents")(value)} of this time on record.`,
    latestIncidents: (value) => `The slides name the ${value} latest.`,
    incidentLimits: "What was not reported, or not found, is missing; the count is a lower bound.",
  },
  statements: {
    lead: (value) => `${statements(value)} from the register, each with its sources.`,
    undated: (value, until) =>
      `${value} of them ${value === 1 ? "has" : "have"} no date; they may describe a later state than that of ${until}.`,
  },
  corridor: {
    routes: "Ways of the corridor",
    schematic: "The lines on the map are schematic, within the tolerance given for each leg.",
    shared: "A leg may belong to several routes and is then counted in each.",
    unopened: (value, on) => `${count("leg was", "legs were")(value)} not yet open on ${on}.`,
    gauges: "Where rail legs of different gauge meet",
    millimetres: (values) => `${values} mm`,
    gaugeBreaks: (value) => `${count("place", "places")(value)} where the gauge of the rail legs on record changes.`,
    gaugeLimits: "What is done there, changing bogies or reloading, the data does not say.",
    unfinished: (value) => `${count("leg is", "legs are")(value)} missing or unfinished.`,
    statusToday: "The status is that of today's data, whatever the window; it describes the line, not the traffic.",
  },
  freight: {
    caption: "Side by side; never added up",
    lead: "The figures are as published, by year and by what they count.",
    disagree: (value) =>
      `For ${count("line", "lines")(value)} of the table the sources differ; each value is given with what was said about it.`,
    scopes:
      "Figures of a route, of the railways, of ports or of containers count different things and must not be added or compared.",
    targets: "These are plans, targets and expectations of those who published them, not results.",
  },
  event: {
    head: (category, dates, status) => `${category}, ${dates}. Status: ${status.toLowerCase()}.`,
    organisations: "Organisations",
    roles:
      "Roles are as the sources give them. A country that is not named is not on record; that does not say that it stayed away.",
    places: "As fine as the sources",
    areas: "A place known to the region only is drawn as a soft area.",
    noPin: "A place known to the country only has no point on the map.",
    coarse: "Positions are no finer than the public sources.",
    figures: (value) => `${count("quantity", "quantities")(value)} with published figures.`,
    agreed: "No two sources on record differ in them.",
    disagree: (value) =>
      `In ${value} of them the sources differ: every value is named with its publisher, and none is averaged.`,
    related: (value) => `${entries(value)} of the atlas belong to it or are related to it.`,
    parts: "It has parts of its own in the atlas.",
  },
  sources: {
    pages: "Sources of this briefing",
    publishers: (value) => `from ${count("publisher", "publishers")(value)}`,
    caption: "By kind",
    owned: "Among them media owned or paid for by a state",
    lead: (value, publishers) =>
      `This briefing rests on ${pages(value)} from ${count("publisher", "publishers")(publishers)}.`,
    states: (official, owned) =>
      `Pages of official bodies: ${official}. Pages of media that the register of publishers names as owned or paid for by a state: ${owned}.`,
    listed: "The whole list stands with the slides and in their exports.",
  },
  caveats: {
    continued: (slide, slides) => `The list goes on: slide ${slide} of ${slides}.`,
    oneSource: (value) => `Reported by one publisher only: ${value} of the events named here.`,
    coarse: (value) => `Known to the month or the year only: the dates of ${events(value)}.`,
    placeless: (value) =>
      `Without a point on the map, since the place is known to the country only or not at all: ${events(value)}.`,
  },
};
