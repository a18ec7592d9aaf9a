import type { RawArticle } from '../../src/model/article.ts';
import type {
  ArticleFacts,
  DateFact,
  DonationFact,
  EventFact,
  EventKind,
  LocalId,
  MoneyFact,
  OfficialFact,
  OrganizationFact,
  OrganizationKind,
  ParticipantRole,
  PlaceFact,
  PositionFact,
  ProvinceFact,
  TopicFact,
} from '../../src/model/facts.ts';
import { articleId } from '../../src/model/ids.ts';
import type { Quote } from '../../src/model/span.ts';
import { prepareArticle } from '../../src/resolve/prepare.ts';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';

/** What a made-up article says, in short; things are referred to by name. */
export interface Story {
  readonly id: string;
  readonly on?: string | null;
  readonly source?: string | null;
  /** More text behind the facts, for reprints. */
  readonly padding?: string;
  readonly people?: readonly Person[];
  readonly bodies?: readonly Body[];
  readonly places?: readonly {
    readonly name: string;
    readonly kind: string | null;
    readonly province?: string;
    readonly within?: string;
  }[];
  readonly topics?: readonly string[];
  readonly events?: readonly Happening[];
  readonly gifts?: readonly Gift[];
}

export interface Person {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly offices?: readonly {
    readonly title: string;
    readonly body?: string;
    readonly province?: string;
    readonly former?: boolean;
  }[];
}

export interface Body {
  readonly name: string;
  readonly kind?: OrganizationKind;
  readonly province?: string;
  readonly parent?: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
}

export interface Happening {
  readonly name: string;
  readonly kind?: EventKind;
  readonly day?: string | null;
  /** The words for the day, where they are not figures. */
  readonly dayText?: string;
  readonly province?: string;
  readonly place?: string;
  readonly who?: readonly (readonly [name: string, role: ParticipantRole])[];
  readonly topics?: readonly string[];
  readonly background?: boolean;
}

export interface Gift {
  readonly money?: number | null;
  readonly otherMoney?: readonly number[];
  readonly from?: readonly string[];
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly province?: string;
  readonly event?: string;
  readonly day?: string;
  readonly goods?: string;
  readonly units?: readonly [quantity: string, unit: string];
  readonly count?: number;
  readonly topics?: readonly string[];
}

/** The article and its facts, each with a sentence of the text that says it. */
export function tell(story: Story): { readonly article: RawArticle; readonly facts: ArticleFacts } {
  return new Teller(story).tell();
}

/** As it is handed to the resolver. */
export function prepare(story: Story, loadedAt = '2026-01-01T00:00:00Z'): PreparedArticle {
  const { article, facts } = tell(story);
  const id = articleId({ ...article, path: null });
  return prepareArticle(id, article, facts, loadedAt);
}

const FAMILIES: Readonly<Record<string, readonly [key: string, country: string]>> = {
  'Hà Nội': ['vn-ha-noi', 'VN'],
  'Hồ Chí Minh': ['vn-ho-chi-minh', 'VN'],
  'Bà Rịa - Vũng Tàu': ['vn-ba-ria-vung-tau', 'VN'],
  'Lào Cai': ['vn-lao-cai', 'VN'],
  'Yên Bái': ['vn-yen-bai', 'VN'],
  'Quảng Nam': ['vn-quang-nam', 'VN'],
  'Quảng Bình': ['vn-quang-binh', 'VN'],
  'Đắk Lắk': ['vn-dak-lak', 'VN'],
  'Vân Nam': ['cn-van-nam', 'CN'],
};

class Teller {
  readonly #story: Story;
  #text = '';
  readonly #provinces = new Map<string, ProvinceFact>();
  readonly #locals = new Map<string, LocalId>();

  constructor(story: Story) {
    this.#story = story;
    this.#text = `Bài ${story.id}\n`;
  }

  tell(): { readonly article: RawArticle; readonly facts: ArticleFacts } {
    const { id, on = '2017-01-08', source = null, padding = '' } = this.#story;
    const facts = this.#facts(on);
    const text = this.#text + padding;
    const title = `Bài ${id}`;
    return {
      article: { title, text, source, byline: null, url: null, publishedOn: on, externalId: id },
      facts: { ...facts, title },
    };
  }

  #facts(on: string | null): Omit<ArticleFacts, 'title'> {
    const { people = [], bodies = [], places = [], topics = [], events = [], gifts = [] } = this.#story;
    const kinds = { official: people, organization: bodies, place: places, event: events } as const;
    for (const [kind, things] of Object.entries(kinds)) {
      for (const [i, { name }] of things.entries()) this.#locals.set(name, `${kind as keyof typeof kinds}:${i}`);
    }
    for (const [i, name] of topics.entries()) this.#locals.set(name, `topic:${i}`);
    const officials = people.map((person) => this.#official(person));
    const organizations = bodies.map((body) => this.#organization(body));
    const placeFacts = places.map(
      (place): PlaceFact => ({
        local: this.#local(place.name),
        name: place.name,
        kind: place.kind,
        mentions: [this.#say(place.name)],
        province: place.province === undefined ? null : this.#province(place.province),
        within: place.within === undefined ? null : this.#local(place.within),
      }),
    );
    const topicFacts = topics.map(
      (name): TopicFact => ({
        local: this.#local(name),
        name,
        kind: 'FIELD',
        mentions: [this.#say(name)],
      }),
    );
    const positions = people.flatMap((person) => this.#positions(person));
    const eventFacts = events.map((event) => this.#event(event));
    const donations = gifts.map((gift, i) => this.#donation(gift, `donation:${i}`));
    return {
      date: on === null ? null : this.#date(on),
      setAside: [],
      byline: null,
      officials,
      organizations,
      provinces: [...this.#provinces.values()],
      places: placeFacts,
      topics: topicFacts,
      positions,
      events: eventFacts,
      donations,
    };
  }

  #local(name: string): LocalId {
    const local = this.#locals.get(name);
    if (local === undefined) throw new Error(`${this.#story.id} names no ${name}.`);
    return local;
  }

  #party(name: string): LocalId {
    return this.#locals.get(name) ?? this.#province(name);
  }

  #province(name: string): LocalId {
    const known = this.#provinces.get(name);
    if (known !== undefined) return known.local;
    const [key, country] = FAMILIES[name]!;
    const local: LocalId = `province:${this.#provinces.size}`;
    this.#provinces.set(name, { local, name, key, country, implied: false, mentions: [this.#say(name)] });
    return local;
  }

  #say(words: string): Quote {
    const start = this.#text.length;
    const end = start + words.length;
    this.#text += `${words}.\n`;
    return { start, end, sentence: { start, end: end + 1 } };
  }

  #official({ name, aliases = [] }: Person): OfficialFact {
    return { local: this.#local(name), name, aliases, mentions: [this.#say(name)] };
  }

  #organization({ name, kind = 'OTHER', province, parent, aliases = [], country }: Body): OrganizationFact {
    return {
      local: this.#local(name),
      name,
      kind,
      aliases,
      country: country ?? null,
      mentions: [this.#say(name)],
      province: province === undefined ? null : this.#province(province),
      parent: parent === undefined ? null : this.#local(parent),
      onlyInTitles: false,
    };
  }

  #positions({ name, offices = [] }: Person): readonly PositionFact[] {
    return offices.map(({ title, body, province, former = false }) => ({
      official: this.#local(name),
      title,
      organization: body === undefined ? null : this.#local(body),
      province: province === undefined ? null : this.#province(province),
      former,
      evidence: [this.#say(`${title} ${name}`)],
    }));
  }

  #event({
    name,
    kind = 'MEETING',
    day = null,
    dayText,
    province,
    place,
    who = [],
    topics = [],
    background = false,
  }: Happening): EventFact {
    const evidence = [this.#say(name)];
    return {
      local: this.#local(name),
      kind,
      name,
      date: day === null ? null : { ...this.#date(day), text: dayText ?? day },
      provinces: province === undefined ? [] : [{ to: this.#province(province), evidence }],
      place: place === undefined ? null : { to: this.#local(place), evidence },
      countries: [],
      background,
      participants: who.map(([party, role]) => ({ party: this.#party(party), roles: [role], titles: [], evidence })),
      involves: [],
      topics: topics.map((topic) => ({ to: this.#local(topic), evidence })),
      evidence,
    };
  }

  #donation(gift: Gift, local: LocalId): DonationFact {
    const {
      money = null,
      otherMoney = [],
      from = [],
      by = [],
      to = [],
      province,
      event,
      day,
      goods = null,
      units,
      count,
      topics = [],
    } = gift;
    const words = [...from, 'tặng', ...to, money === null ? goods : `${money} đồng`].filter((word) => word !== null);
    const evidence = [this.#say(words.join(' '))];
    const link = (party: string) => ({ party: this.#party(party), evidence });
    return {
      local,
      kind: money === null ? 'IN_KIND' : 'MONEY',
      amount: money === null ? null : moneyOf(money),
      otherAmounts: otherMoney.map(moneyOf),
      inKind: goods,
      items:
        units === undefined
          ? []
          : [
              {
                what: goods ?? 'quà',
                quantity: units[0],
                unit: units[1],
                approximate: false,
                unitWorth: null,
                text: units.join(' '),
              },
            ],
      beneficiaries:
        count === undefined ? null : { count, unit: 'hộ', kinds: ['POOR_HOUSEHOLDS'], description: `${count} hộ` },
      date: day === undefined ? null : this.#date(day),
      donors: from.map(link),
      donorText: null,
      handedOverBy: by.map(link),
      recipients: to.map(link),
      recipientText: null,
      provinces: province === undefined ? [] : [{ to: this.#province(province), evidence }],
      places: [],
      event: event === undefined ? null : this.#local(event),
      topics: topics.map((topic) => ({ to: this.#local(topic), evidence })),
      evidence,
    };
  }

  #date(value: string): DateFact {
    const precision = value.length === 10 ? 'DAY' : value.length === 7 ? 'MONTH' : 'YEAR';
    return { value, until: null, precision, inferred: false, text: value, quote: null };
  }
}

const moneyOf = (minor: number): MoneyFact => ({
  minor,
  currency: 'VND',
  approximate: false,
  computed: false,
  text: `${minor} đồng`,
});
