import { into, orderOf, out } from '../../../schema/plan/steps.ts';
import type { NodeResult, RelatedPlan, Selection } from '../../graph/plan.ts';
import type { NodeKind } from '../../model/ontology.ts';
import {
  base,
  childOf,
  count,
  day,
  distinct,
  namesOf,
  number,
  type Property,
  type PropertyValue,
  related,
  rowsOf,
  text,
  thingOf,
  things,
} from './property.ts';
import type { TypeId } from './types.ts';

const ALL: readonly TypeId[] = ['Official', 'Organization', 'Province'];

export const PROPERTIES: readonly Property[] = [
  text('label', 'Label', 'the name with what tells it from its namesakes', ALL),
  text('aliases', 'Aliases', 'other names in the articles', ALL),
  number('articleCount', 'Articles', 'how many articles name it', ALL),
  text('sortName', 'Sort name', 'given name first', ['Official']),
  related(
    'office',
    'Offices',
    'offices held, newest first',
    ['Official'],
    [out('HOLDS')],
    { Position: ['title'] },
    'title',
  ),
  things(
    'organization',
    'Organizations',
    'bodies where an office is held',
    ['Official'],
    [out('SERVES_AT')],
    'Organization',
  ),
  {
    ...base('province', 'Provinces', 'of an office; where a body is based', ['Official', 'Organization']),
    type: 'Province',
    // An official's are those of the offices, a body's its own.
    child: childOf([out('HOLDS'), out('BASED_IN')], {
      Position: { properties: [], children: { of: childOf([out('OF')], namesOf('Province')) } },
      ...namesOf('Province'),
    }),
    values: (node) =>
      distinct(
        rowsOf(node, 'province')
          .flatMap((row) => (row.kind === 'Position' ? rowsOf(row, 'of') : [row]))
          .map(thingOf),
      ),
  },
  text('kind', 'Kind', 'COMPANY, GOVERNMENT, FUND and others', ['Organization']),
  things('parent', 'Parent', 'the body that it is a part of', ['Organization'], [out('PART_OF')], 'Organization'),
  text('country', 'Country', 'ISO 3166-1; of a body none where it is Vietnamese', ['Organization', 'Province']),
  text('fullName', 'Full name', 'tỉnh Lào Cai, Thành phố Hồ Chí Minh', ['Province']),
  text('code', 'Code', "the General Statistics Office's number in its time", ['Province']),
  day('validFrom', 'Valid from', 'the first day of the unit', ['Province']),
  day('validTo', 'Valid to', 'the last day of a unit that is no more', ['Province']),
  things('becameOf', 'Became', 'the units that followed it', ['Province'], [out('MERGED_INTO')], 'Province'),
  things(
    'formedFrom',
    'Formed from',
    'the units that it was formed from',
    ['Province'],
    [into('MERGED_INTO')],
    'Province',
  ),
  count('events', 'Events', 'events that it took part in', ALL, [out('TOOK_PART_IN')]),
  count('gave', 'Gifts given', 'gifts of its own', ALL, [out('GAVE')]),
  count('received', 'Gifts received', 'gifts that went to it', ALL, [into('WENT_TO')]),
];

export const propertyOf = (id: string): Property | null => PROPERTIES.find((property) => property.id === id) ?? null;

/** What one plan reads so that all of these can be told of a thing of any type. */
export const selectionFor = (properties: readonly Property[]): Selection =>
  Object.fromEntries(
    ALL.map((kind) => {
      const own = properties.filter(({ of }) => of.includes(kind));
      return [
        kind,
        {
          properties: [...new Set(['name', 'label', 'aliases', ...own.flatMap(({ needs }) => needs)])],
          children: Object.fromEntries(
            own.flatMap(({ id, child }) => (child === null ? [] : [[id, fitting(child, kind)]])),
          ),
        },
      ];
    }),
  );

/** Values of a thing that is of the property's kinds; none of others. */
export const valuesOf = (property: Property, node: NodeResult): readonly PropertyValue[] =>
  (property.of as readonly NodeKind[]).includes(node.kind) ? property.values(node) : [];

/** Only the steps that may start here. */
function fitting(child: RelatedPlan, kind: NodeKind): RelatedPlan {
  if (child.via.length === 1) return child;
  const via = child.via.filter((step) => 'relation' in step && (step.relation === 'HOLDS') === (kind === 'Official'));
  return { ...child, via, order: orderOf(via) };
}
