import { type CountsPlan, FIGURES, type Figure, type TotalsPlan } from './plan.ts';

/** The figures that a store sums up for a plan: what it asks for, and what it orders by. */
export const summedFigures = (plan: TotalsPlan | CountsPlan): readonly Figure[] =>
  plan.type === 'counts'
    ? []
    : FIGURES.filter((figure) => plan.figures.includes(figure) || (figure === 'total' && plan.order.by === 'TOTAL'));

/** The figures of a row, from its sums in the order of `summedFigures`; 0 for those that were not asked for. */
export const figuresOf = (
  plan: TotalsPlan | CountsPlan,
  sums: readonly unknown[],
): Readonly<Record<Figure, number>> => {
  const summed = summedFigures(plan);
  const figure = (name: Figure): number =>
    plan.type === 'totals' && plan.figures.includes(name) ? Number(sums[summed.indexOf(name)]) : 0;
  return {
    total: figure('total'),
    shared: figure('shared'),
    low: figure('low'),
    high: figure('high'),
    unvalued: figure('unvalued'),
  };
};
