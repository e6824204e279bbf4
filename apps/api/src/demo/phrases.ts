import type { NeedDomain } from '@throughcare/domain';

/** Fictional people's words and goals; short, first person, nobody's real sentence. */
export const WORDS = [
  'I want my own door key. The hard part is the first week, when nobody is waiting.',
  'I am clean because the workshop needs steady hands. I do not know yet who I will be with nothing to build.',
  'My daughter starts school next year. I want to be the one who walks with her.',
  'I can read a little. I would rather people did not know.',
  'When I am angry I do not hear anything. Afterwards I am ashamed.',
  'Give me work and I am fine. Give me an empty day and I am not.',
  'My brother will take me in, but only if I stay away from the old crowd.',
  'Nobody ever asked me what I am good at before.',
  'I owe money to people who do not send letters.',
  'I sleep badly. The tablets help, the talking helps more.',
  'I do not think I have a problem. Others think so.',
  'I would like to finish something for once.',
] as const;

export const STRENGTHS: Readonly<Record<string, string>> = {
  accommodation: 'Family would help for the first weeks',
  employment: 'Held a job for three years',
  education: 'Learns quickly by doing',
  'money-documents': 'Keeps letters and receipts in order',
  drugs: 'Has stayed away from drugs for two months',
  alcohol: 'Has stopped before, for a year',
  health: 'Asks for help before it is too late',
  family: 'Sister visits every two weeks',
  community: 'Plays and trains with the football group',
  thinking: 'Keeps a diary and reads it again',
};

export const GOALS: Readonly<Record<NeedDomain, readonly string[]>> = {
  accommodation: [
    'I will have a room of my own on the day I leave, so that I can start quietly.',
    'I will keep my tenancy for six months.',
  ],
  employment: [
    'I will pass level 2 and meet one employer, so that I have work when I leave.',
    'I will keep a job for three months.',
  ],
  education: [
    'I will read a page a day, so that I can read to my son.',
    'I will finish the entry course in maths.',
  ],
  'money-documents': [
    'I will have my identity card before I leave.',
    'I will agree a plan for what I owe.',
  ],
  drugs: [
    'I will stay free of drugs so that I can work safely.',
    'I will finish Clear Ground and go to the group outside.',
  ],
  alcohol: [
    'I will not drink while I am under supervision.',
    'I will learn to leave before it gets too much.',
  ],
  health: [
    'I will see the nurse each week and take my medicine myself.',
    'I will sleep better and know whom to call.',
  ],
  family: [
    'I will call my daughter every Sunday.',
    'I will meet my family with the mediator before I leave.',
  ],
  community: [
    'I will spend my evenings with people who do not need me in trouble.',
    'I will join the football group outside.',
  ],
  thinking: [
    'I will stop and count before I answer.',
    'I will finish Pause and Plan so that I can walk away.',
  ],
};

export const STEPS: Readonly<Record<NeedDomain, readonly string[]>> = {
  accommodation: [
    'Fill in the housing application',
    'Visit Front Door Housing',
    'Ask my brother about the room',
  ],
  employment: ['Write my work history', 'Meet the job coach', 'Ask about the bakery place'],
  education: ['Take the reading screen', 'Start the entry course', 'Borrow one book a week'],
  'money-documents': [
    'Apply for the identity card',
    'List what I owe to whom',
    'Open a bank account',
  ],
  drugs: ['Talk to Clear Ground', 'Give a test each week', 'Write my warning signs down'],
  alcohol: ['Do the AUDIT-C with the nurse', 'Join the Tuesday group'],
  health: ['Book the first appointment outside', 'Write down my medicines'],
  family: ['Ask my sister to visit', 'Write a letter home'],
  community: ['Name three people I can call', 'Meet a mentor before I leave'],
  thinking: ['Start Pause and Plan', 'Practise the pause with my key worker'],
};

/** What people say against an assessment, in their own words. */
export const CONTESTED = [
  'It says I have no home to go to. My sister has written that I can live with her.',
  'I was never asked about the job I had before. It was three years, not six months.',
  'The second conviction was not mine. It was my cousin with the same name.',
  'I said I stopped drinking last year. The paper says I drink every week.',
  'I did not understand the questions, they were too quick and nobody translated.',
] as const;

export const EXPLAINED = {
  'assessment-stands':
    'I read the file and spoke with you on the wing. The answers are as you gave them then; we will ask again at the review.',
  'note-added':
    'The answers stand as of that day. What you say now is written beside them, for everyone who reads the assessment.',
  'new-assessment':
    'You were right. The answers are corrected and the assessment is made again from them.',
} as const;
