/**
 * What must be other in the peers' files for our graph, and nothing else: made on a copy, the same for every arm. What is to be replaced
 * stands in the file; each occurrence is replaced. Where it is not there the peers have changed, and so must this list.
 */
export const SUBSTITUTIONS = [
  {
    because: 'The invented towns have reports from 2031 on.',
    changes: { 'settings.mjs': [['firstYear: 2018', 'firstYear: 2031']] },
  },
  {
    because:
      'No report says a village’s population, and what no report says is not in our graph: its official code is read.',
    changes: {
      'operations/q1-village.mjs': [
        ['v.population AS population', 'v.code AS code'],
        ['name population', 'name code'],
      ],
      'operations/q2-villages-of-a-town.mjs': [
        ['v.population AS population', 'v.code AS code'],
        ['name population', 'name code'],
      ],
      'arms/d-dataloader.mjs': [['.population', '.code']],
      'arms/town-schema.mjs': [['population: Int', 'code: String']],
    },
  },
  {
    because:
      'A project lies in a village by LOCATED_IN; the peers’ second link for the same, HOSTS from village to project, is none of our graph. A village’s HOSTS leads to programs.',
    changes: {
      'operations/q3-three-levels.mjs': [['(v)-[:HOSTS]->(p:Project)', '(v)<-[:LOCATED_IN]-(p:Project)']],
      'operations/q8-nested-filter.mjs': [
        ['(:Project)<-[:HOSTS]-(hosting:Village)', '(:Project)-[:LOCATED_IN]->(hosting:Village)'],
      ],
      'operations/q7-neighbourhood.mjs': [
        ['projectsHere { id name } projects { id name }', 'projects { id name } hosting { id name }'],
        ['hosts { id name } ', ''],
        [
          "projectsHere: ['LOCATED_IN', false], projects: ['HOSTS', true]",
          "projects: ['LOCATED_IN', false], hosting: ['HOSTS', true]",
        ],
        ["hosts: ['HOSTS', false], ", ''],
      ],
      'arms/neo4j-graphql-types.mjs': [
        [
          'projects: [Project!]! @relationship(type: "HOSTS", direction: OUT)',
          'hosting: [Program!]! @relationship(type: "HOSTS", direction: OUT)',
        ],
        ['projectsHere: [Project!]!', 'projects: [Project!]!'],
        ['    hosts: [Village!]! @relationship(type: "HOSTS", direction: IN)\n', ''],
      ],
      'arms/town-schema.mjs': [
        ['    hosts: [Village!]!\n', ''],
        ['projectsHere: [Project!]!', 'hosting: [Program!]!'],
      ],
      'arms/d-dataloader.mjs': [
        [
          "'Village.projects': ['Project', '(p:Village)-[:HOSTS]->(n:Project)'],",
          "'Village.hosting': ['Program', '(p:Village)-[:HOSTS]->(n:Program)'],",
        ],
        ['Village.projectsHere', 'Village.projects'],
        ["  'Project.hosts': ['Village', '(p:Project)<-[:HOSTS]-(n:Village)'],\n", ''],
        [
          "link('Project', '(p:Village)-[:HOSTS]->(n:Project)'",
          "link('Project', '(p:Village)<-[:LOCATED_IN]-(n:Project)'",
        ],
        ['(:Village)-[:HOSTS]->(:Project)', '(:Village)<-[:LOCATED_IN]-(:Project)'],
        ['(:Project)<-[:HOSTS]-(hosting:Village)', '(:Project)-[:LOCATED_IN]->(hosting:Village)'],
      ],
    },
  },
  {
    because:
      'Our lists break ties by the id in the direction of the key before it, so that one index gives the order from either end.',
    changes: {
      'operations/q4-filtered-page.mjs': [
        ['o.value DESC, o.id', 'o.value DESC, o.id DESC'],
        ['{ id: ASC }', '{ id: DESC }'],
      ],
      'arms/d-dataloader.mjs': [['n.value DESC, n.id', 'n.value DESC, n.id DESC']],
    },
  },
];
