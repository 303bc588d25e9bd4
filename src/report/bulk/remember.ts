import type { Parameters } from '../../graph/statement.js';
import type { MemoryGraph, State, TownRecords } from './memory-graph.js';

/** As cypher/load/remember.cypher: a copy of a state that a load is about to change goes to the files under its Former labels. */
export function remember(graph: MemoryGraph, town: TownRecords, parameters: Parameters): number {
  const version = parameters.version as number;
  return (parameters.ids as string[]).filter((id) => {
    const found = stateOf(graph, town, id) ?? ofAnotherTown(graph, id);
    if (found === undefined || (found.state.properties.loadedFrom as number) >= version) return found !== undefined;
    const { state, labels } = found;
    const former = { ...state.properties, loadedUntil: version, retired: parameters.retired };
    graph.files.node(labels.map((label) => `Former${label}`).join(':'), graph.files.nextNumber(), former);
    state.properties.loadedFrom = version;
    return true;
  }).length;
}

/** A fact of another town, which repeats the name of what this load gives another. */
function ofAnotherTown(graph: MemoryGraph, id: string): Found | undefined {
  for (const other of graph.towns.values()) {
    const found = stateOf(graph, other, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Found {
  state: State;
  labels: string[];
}

function stateOf(graph: MemoryGraph, town: TownRecords, id: string): Found | undefined {
  const entity = graph.entities.get(id);
  if (entity !== undefined) return { state: entity, labels: ['Entity', entity.properties.kind as string] };
  const places = [
    ['Claim', town.claims],
    ['Observation', town.observations],
    ['Relation', town.relations],
    ['Relation', graph.shared.relations],
    ['Conflict', town.conflicts],
    ['Silence', town.silences],
    ['Passage', town.passages],
    ['Report', town.reports],
    ['Indicator', graph.indicators],
  ] as const;
  for (const [label, states] of places) {
    const state = states.get(id);
    if (state !== undefined) return { state, labels: [label] };
  }
  return undefined;
}
