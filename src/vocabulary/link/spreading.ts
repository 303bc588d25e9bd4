import { type Link, link } from './declare.js';

/** What is made and made known, where it spreads, and what it rests on. */
export const SPREADING: readonly Link[] = [
  ...link(
    ['Division', 'Village', 'Enterprise', 'Organization', 'Official'],
    'promoted',
    ['PROMOTES', 'OUT'],
    'What it makes known or helps to a market. 所推广培育的对象。',
  ),
  ...link(
    ['Brand', 'Mechanism', 'Program', 'Event', 'Place'],
    'promoters',
    ['PROMOTES', 'IN'],
    'Who makes it known or helps it to a market. 推广培育者。',
  ),
  ...link(
    ['Mechanism', 'Program', 'Brand'],
    'adopters',
    ['SPREAD_TO', 'OUT'],
    'Where it was taken over. 推广到的地区。',
  ),
  ...link(
    ['Program', 'Project', 'Mechanism', 'Event'],
    'bases',
    ['RELIES_ON', 'OUT'],
    'What it works by means of. 所依托的载体。',
  ),
  ...link(
    ['Program', 'Project', 'Mechanism'],
    'assigners',
    ['ASSIGNED_BY', 'OUT'],
    'Who set it as a task. 下达任务者。',
  ),
  ...link(
    ['Enterprise', 'Village', 'Division', 'Place', 'Organization'],
    'products',
    ['PRODUCES', 'OUT', 'Brand'],
    'The brands that it makes. 生产的品牌产品。',
  ),
  ...link('Brand', 'producers', ['PRODUCES', 'IN'], 'Who makes it. 生产者。'),
];
