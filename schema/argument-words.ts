import SchemaBuilder, { BasePlugin, type PothosInputFieldConfig, type SchemaTypes } from '@pothos/core';

/**
 * What arguments mean, by their name, or by `Type.field(name)` where a field means something of its own by it. One that has words
 * where it is declared keeps those.
 */
export const ARGUMENT_WORDS: Readonly<Record<string, string>> = {
  first: 'So many rows from the beginning, or after `after`: 1 to 100. 20 where neither first nor last is given.',
  after: 'A cursor of this order: rows that come after it. null: from the beginning.',
  last: 'So many rows from the end, or before `before`: 1 to 100. Not together with first.',
  before: 'A cursor of this order: rows that come before it. null: to the end.',
  filter: 'Only those that fit. null: all; of events, all but those told as background.',
  orderBy: 'By the first, where equal by the next, at last by id. null or empty: as the field says.',
  basis: 'Which borders count: those of the day, of today, or of the 63 provinces.',
  date: 'Only those dated within it; what has no date is left out. null: all.',
  id: 'An id, or one that led to the thing before it was joined with another.',
  name: 'A name or an alias, whole; case, diacritics and tone placement are ignored.',
  kinds: 'Only of these kinds. null or empty: of all.',
  relations: 'Only along these relations. null or empty: along all.',
  groupBy: 'One or two different ones.',
  by: 'Who says so. null: not told.',
  url: 'An address, whole.',
  on: 'A day. null: today, in Vietnam.',
  'Article.mentions(kinds)': 'Only things of these kinds. null or empty: of all.',
  'Event.participants(roles)': 'Only who had one of these roles. null or empty: all, those merely there too.',
  'Official.positions(on)': 'Only offices held that day, as far as articles tell. null: all, former ones too.',
  'Organization.officials(on)': 'Only who held office there that day, as far as articles tell. null: all.',
  'OfficialCoAppearancesEdge.events(first)': 'So many of them, 1 to 100; null: 20.',
  'DonationTotal.donations(orderBy)': 'null or empty: newest first.',
  'Query.nodes(ids)': 'At most 500; the answer has one member for each, null where there is no such thing.',
  'Query.article(url)': 'Where it stands, whole.',
  'Query.articles(source)': 'The paper or agency, exactly as written. null: any.',
  'Query.articles(text)': 'Words of the headline or the text, each by its beginning, in any order. null: any.',
  'Query.officials(name)': 'Words of a name or an alias, each by its beginning, in any order. null: any.',
  'Query.officials(title)': 'Words of the title of an office, each by its beginning, in any order. null: any.',
  'Query.officials(on)': 'Who held such an office that day, as far as articles tell. null: at any time.',
  'Query.officials(organization)': 'Who held office at it. null: anywhere.',
  'Query.officials(province)': 'Who held office in it. null: anywhere.',
  'Query.organizations(name)': 'Words of a name or an alias, each by its beginning, in any order. null: any.',
  'Query.organizations(province)': 'Based in it. null: anywhere.',
  'Query.organizations(country)': 'ISO 3166-1, for foreign ones. null: of all countries.',
  'Query.province(code)':
    'The code in the official list of its time: "10" was Lào Cai until June 2025, "15" is today’s.',
  'Query.province(on)': 'The day on which it bore that code or name. null: today; the last bearer where none does.',
  'Query.provinces(on)': 'Those that were there on the day. null: today.',
  'Query.provinces(country)': 'ISO 3166-1; null: of all countries.',
  'Query.place(province)': 'The province that it lies in, where several places bear the name. null: any.',
  'Query.topics(text)': 'Words of the name, each by its beginning, in any order. null: any.',
  'Query.donationTotals(filter)': 'Only donations that fit; its currency is the one that is summed. null: all, in VND.',
  'Query.donationTotals(orderBy)': 'null: largest total first.',
  'Query.donationTotals(first)': 'So many rows, 1 to 100.',
  'Query.eventCounts(first)': 'So many rows, 1 to 100.',
  'Query.search(text)': 'As typed, with or without diacritics, also by the keys of Telex or VNI.',
  'Query.search(exactDiacritics)': 'true tells Hòa from Hoa.',
  'Query.search(first)': 'So many hits, 1 to 100; null: 20.',
  'Query.shortestPath(from)': 'Where it begins.',
  'Query.shortestPath(to)': 'Where it ends.',
  'Query.paths(from)': 'Where they begin.',
  'Query.paths(to)': 'Where they end.',
  'Query.paths(first)': 'So many paths, 1 to 20, shortest first.',
  maxLength: 'Hops at most, 1 to 6.',
  minIndependentArticles: 'Independent articles that must stand behind each hop; those of reference data need none.',
  throughHubs: 'true: also by way of provinces, topics and long guest lists.',
  'Query.neighbourhood(center)': 'Whose neighbourhood.',
  'Query.neighbourhood(depth)': 'Hops from the center, 1 to 3.',
  'Query.neighbourhood(first)': 'Nodes at most, 1 to 500; `truncated` says where there are more.',
  'Query.timeline(entity)': 'Whose events.',
  'Query.timeline(date)': 'Only events within it; what has no date is left out. null: all.',
  'Mutation.loadArticles(articles)': 'At most 100.',
  'Mutation.judge(left)': 'The id of a thing, or of a mention of it (Evidence.mention).',
  'Mutation.judge(right)': 'The id of the other thing or mention.',
  'Mutation.judge(verdict)': 'Whether they are one.',
  'Mutation.judge(reason)': 'Why. null: not told.',
  'Mutation.rule(subject)': 'The id of a thing, or of the Evidence of a fact.',
  'Mutation.rule(ruling)': 'What is to hold of it.',
  'Mutation.rule(note)': 'Why, in words that readers are shown.',
  'Mutation.rule(url)': 'Where more is said of it. null: nowhere.',
};

export const argumentWordsPlugin = 'argumentWords';

class ArgumentWordsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onInputFieldConfig(field: PothosInputFieldConfig<Types>): PothosInputFieldConfig<Types> {
    if (field.kind !== 'Arg' || field.description) return field;
    const words =
      ARGUMENT_WORDS[`${field.parentType}.${field.parentField}(${field.name})`] ?? ARGUMENT_WORDS[field.name];
    return words === undefined ? field : { ...field, description: words };
  }
}

SchemaBuilder.registerPlugin(argumentWordsPlugin, ArgumentWordsPlugin);

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      argumentWords: ArgumentWordsPlugin<Types>;
    }
  }
}
