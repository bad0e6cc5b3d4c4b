import type { EvidenceWords } from '../contract/evidence-words.js';
import { pairs } from '../pattern-sources.js';

export const evidenceWords: EvidenceWords = {
  people: `team teams staff manager management employee worker member resident tenant owner customer client supplier
    vendor contractor volunteer student pupil teacher trainer parent child adult citizen applicant visitor guest
    driver user editor lead leader head director board committee council department office desk unit group agency
    authority ministry company firm partner landlord caretaker janitor cleaner receptionist secretary treasurer
    chair chairman trustee officer official clerk inspector doctor nurse patient engineer developer administrator
    admin accountant lawyer judge police court government president minister mayor union association club university
    bank insurer provider operator crew colleague coworker supervisor intern trainee apprentice holder beneficiary
    farmer farm household family woman man men women buyer seller seniors pensioner participant attendee delegate
    passenger rider cyclist player coach captain librarian gardener cook chef driver guard porter host organiser
    organizer sponsor donor subscriber reader author maintainer contributor moderator newcomer neighbour neighbor
    taxpayer voter candidate nominee reviewer approver auditor controller coordinator planner buyer assistant
    specialist expert consultant adviser advisor technician mechanic electrician plumber carpenter painter paramedic
    firefighter soldier veteran refugee migrant immigrant minor boy girl couple spouse relative heir executor
    guardian carer caregiver freelancer founder shareholder investor creditor debtor borrower lender buyer trader
    merchant retailer shop dealer producer manufacturer school church hospital charity nonprofit helpdesk hr it
    finance legal security reception procurement payroll`,
  peopleForms: /s$/,
  definite: 'the',
  moments: `daily, hourly, weekly, fortnightly, biweekly, monthly, quarterly, yearly, annually, nightly, every,
    each day, each week, each month, each year, once a, twice a, times a, noon, midday, midnight, morning, mornings,
    afternoon, in the evening, the evening, night, nights, dawn, dusk, sunrise, sunset, weekday, weekdays, weekend,
    weekends, spring, summer, autumn, winter, today, tomorrow, yesterday, tonight, immediately, at once,
    straight away, always, never, at any time, o'clock, easter, christmas, new year, ramadan, advent, term time,
    school holidays, first day, last day, day of, end of, beginning of, start of, quarter, fortnight, century,
    decade, later, earlier, recently, soon`,
  conditions: `if, unless, once, whenever, as long as, so long as, as soon as, in case, provided, providing,
    on condition, only when, until, till, before, after, when, while, within, upon, by the time, in the event,
    no later than, at the latest`,
  reasons: `to avoid, to prevent, to ensure, to protect, to reduce, so that, in order, in response, as a result,
    thanks to, owing to, on account`,
  duals: '',
  lengths: `${pairs('one|a single|half a|half an|for a|for an|a full|a whole|an entire', 'minute|hour|day|night|week|fortnight|month|quarter|season|semester|year|decade|century')},
    until, till, as long as, so long as, permanently, indefinitely, forever, for ever, for life, for good, no limit,
    unlimited, the rest of, all year, all day, all night, overnight`,
  timeUnits:
    'second minute min mins hour hr hrs h day night week weekend fortnight month quarter season semester term year yr yrs decade century centuries lifetime ms millisecond moment',
  spans: {
    through: 'to until till through thru',
    between: 'between',
    since: 'since',
    begins: 'begin begins began begun start starts started open opens opened',
    ends: 'end ends ended finish finishes finished close closes closed stop stopped',
  },
  currencies:
    'crown, crowns, krona, kronor, krone, kroner, koruna, zloty, zlotys, forint, forints, lira, liras, shekel, shekels, riyal, riyals, baht, guilder, guilders, shilling, shillings, pence, penny',
  standsFor:
    'stands for, stand for, stood for, short for, short form, abbreviation, abbreviated, abbreviates, acronym, means, in full, spelt out, spelled out',
  announces:
    'one thing, two things, three things, four things, two ways, three ways, two steps, three steps, two reasons, three reasons, two documents, three documents, two conditions, three conditions, several things, several ways, some things, a few things, as follows, the following',
  denials:
    'refuse refuses refused decline declines declined forbid forbids forbidden prohibit prohibits prohibited ban bans banned except only unless fail fails failed lack lacks lacked exempt excluded absent missing against rejected few',
  free: 'free, free of charge, no charge, nothing, gratis, complimentary',
};
