export interface Example {
  /** The operation's name, which is also the playground's tab. */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Questions that answer on the sample articles: the playground opens with them, and a test asks each. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'WhoWasWhere',
    // The playground shows no variables of the first tab.
    variables: {},
    query: `# Who was where, with whom, and in which words is it told?
# Names may be written without diacritics. Run with Ctrl-Enter.
query WhoWasWhere {
  official(name: "hoang trung hai") {
    label
    participations(first: 10) {
      edges {
        roles
        titles
        node {
          date
          name
          provinces { name }
          participants(first: 5) { nodes { label } }
        }
        evidence(first: 1) { nodes { quote article { title publishedOn } } }
      }
    }
  }
}`,
  },
  {
    name: 'WhoGaveHowMuch',
    variables: { from: '2017-01-01', to: '2017-12-31' },
    query: `# Who gave how much in 2017, and which gifts make up each sum?
query WhoGaveHowMuch($from: Date, $to: Date) {
  donationTotals(groupBy: [DONOR], filter: { date: { from: $from, to: $to } }, first: 10) {
    donor { label }
    display
    count
    unvalued
    donations(first: 5) { nodes { name date amount { display text computed } } }
  }
}`,
  },
  {
    name: 'PathBetween',
    variables: { from: 'tập đoàn sun group', to: 'Nguyễn Văn Vịnh' },
    query: `# How is this company tied to that official? Each hop with a sentence that says so.
query PathBetween($from: String!, $to: String!) {
  shortestPath(from: { name: $from }, to: { name: $to }) {
    length
    nodes { __typename label }
    hops {
      relation
      from { name }
      to { name }
      evidence(first: 1) { nodes { quote article { title } } }
    }
  }
}`,
  },
  {
    name: 'OfficesHeld',
    variables: { name: 'nguyễn văn vịnh' },
    query: `# Which offices does he hold, and where?
query OfficesHeld($name: String!) {
  official(name: $name) {
    name
    positions(first: 10) {
      nodes { title former firstSeenOn lastSeenOn organization { name } province { name } evidence(first: 1) { nodes { quote } } }
    }
  }
}`,
  },
  {
    name: 'GivenToAProvince',
    variables: { province: 'quảng bình', on: '2017-09-28' },
    query: `# What was given for a province? Quảng Bình is part of Quảng Trị since July 2025, and can be asked as it was.
query GivenToAProvince($province: String!, $on: Date) {
  province(name: $province, on: $on) {
    fullName
    mergedInto { fullName }
    donations(first: 20) {
      totalCount
      nodes {
        name
        date
        amount { display }
        items { text }
        donors(first: 5) { nodes { name } }
        recipients(first: 5) { nodes { name } }
      }
    }
  }
}`,
  },
  {
    name: 'ToldDifferently',
    variables: {},
    query: `# Which gifts do papers tell differently?
query ToldDifferently {
  donations(first: 10, filter: { conflicting: true }) {
    nodes {
      name
      amount { display }
      conflicts { amount { display } evidence(first: 3) { nodes { sentence article { title source } } } }
    }
  }
}`,
  },
  {
    name: 'Search',
    variables: { text: 'quy vi nguoi ngheo' },
    query: `# Find anything by any part of its name, with or without diacritics.
query Search($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    counts { kind count }
    edges { score matched node { __typename id label articleCount } }
  }
}`,
  },
  {
    name: 'SeenTogether',
    variables: { name: 'tống hải đăng' },
    query: `# Who was seen with this minister, and at which events?
query SeenTogether($name: String!) {
  official(name: $name) {
    label
    coAppearances(first: 10) { edges { count node { label } events(first: 3) { name date } } }
  }
}`,
  },
  {
    name: 'OneDonorOverTheYears',
    variables: { donor: 'tập đoàn minh hải phát' },
    query: `# To whom, and in which year, did one donor give?
query OneDonorOverTheYears($donor: String!) {
  donationTotals(groupBy: [RECIPIENT, YEAR], filter: { donor: { name: $donor } }, orderBy: { by: KEY, direction: ASC }) {
    recipient { label }
    period
    display
    count
  }
}`,
  },
  {
    name: 'AroundSomeone',
    variables: { name: 'phan thị lệ quyên' },
    query: `# What hangs together with her, two steps away?
query AroundSomeone($name: String!) {
  neighbourhood(center: { name: $name }, depth: 2, first: 30) {
    truncated
    nodes { __typename id name }
    hops { relation from { id } to { id } }
  }
}`,
  },
  {
    name: 'ProvinceThroughTime',
    variables: { name: 'lào cai' },
    query: `# Lào Cai of today and what it was formed from; its events count with those of its forerunners.
query ProvinceThroughTime($name: String!) {
  province(name: $name) {
    fullName
    validFrom
    formedFrom { fullName validTo }
    now: events(first: 10, basis: CURRENT) { totalCount nodes { date name } }
    asReported: events(first: 10, basis: AS_REPORTED) { totalCount nodes { date name } }
  }
}`,
  },
  {
    name: 'LatestArticles',
    variables: {},
    query: `# The newest articles, what they report, and what of their text was set aside.
query LatestArticles {
  stats { articles events officials organizations donations newestArticleOn }
  articles(first: 5) {
    nodes {
      title
      source
      publishedOn
      dateInferred
      events(first: 5) { nodes { kind name date dateInferred } }
      setAside { text }
    }
  }
}`,
  },
];
