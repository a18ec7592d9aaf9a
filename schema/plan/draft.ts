import type { Child, EdgeSelection, KindSelection, RelatedPlan, Selection } from '../../src/graph/plan.ts';
import type { NodeKind } from '../../src/model/ontology.ts';

/** What is read of one thing, while it is gathered: the same thing may be asked for in several places (`nodes`, `edges.node`). */
export class Draft {
  readonly properties = new Set<string>();
  readonly children = new Map<string, Child>();

  /**
   * Puts a child under its response key, and says under which key it is to be found: another one where a different child, of
   * another place, has that key. Equal children are one.
   */
  claim(responseKey: string, child: Child): string {
    for (let turn = 1; ; turn++) {
      const key = turn === 1 ? responseKey : `${responseKey}#${turn}`;
      const there = this.children.get(key);
      if (there && JSON.stringify(there) !== JSON.stringify(child)) continue;
      if (!there) this.children.set(key, child);
      return key;
    }
  }

  kindSelection(): KindSelection {
    return { properties: [...this.properties], children: Object.fromEntries(this.children) };
  }

  /** Of a relation: all that hangs on one is related. */
  edgeSelection(): EdgeSelection {
    return { properties: [...this.properties], children: this.relatedChildren() };
  }

  relatedChildren(): Readonly<Record<string, RelatedPlan>> {
    return Object.fromEntries(
      [...this.children].filter((entry): entry is [string, RelatedPlan] => entry[1].type === 'related'),
    );
  }
}

/** By concrete kind. */
export class SelectionDraft {
  private readonly kinds = new Map<NodeKind, Draft>();

  of(kind: NodeKind): Draft {
    const there = this.kinds.get(kind);
    if (there) return there;
    const draft = new Draft();
    this.kinds.set(kind, draft);
    return draft;
  }

  selection(): Selection {
    return Object.fromEntries([...this.kinds].map(([kind, draft]) => [kind, draft.kindSelection()]));
  }
}

/** Where the fields of one object type put what they need: its own properties and children, and the nodes that it leads to. */
export class Target {
  readonly own = new Draft();
  readonly ask = { rows: false, more: false, total: false };
  /** Search hits by kind. */
  counts = false;
  private readonly slots = new Map<string, SelectionDraft>();

  slot(name: string): SelectionDraft {
    const there = this.slots.get(name);
    if (there) return there;
    const draft = new SelectionDraft();
    this.slots.set(name, draft);
    return draft;
  }

  selection(name = 'node'): Selection {
    return this.slots.get(name)?.selection() ?? {};
  }
}
