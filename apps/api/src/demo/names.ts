/** Fictional name pools by tradition; the script form stands beside the Latin one where people write another script. */
interface Tradition {
  readonly nationality: string;
  readonly language: string;
  readonly male: readonly (readonly [string, string?])[];
  readonly female: readonly (readonly [string, string?])[];
  readonly family: readonly (readonly [string, string?])[];
  readonly familyFirst?: boolean;
}

export const TRADITIONS: Readonly<Record<string, Tradition>> = {
  sennish: {
    nationality: 'XX', language: 'en',
    male: [['Adam'], ['Ben'], ['Callum'], ['Daniel'], ['Ethan'], ['Felix'], ['George'], ['Harry'], ['Isaac'], ['Jonah'], ['Kieran'], ['Liam'], ['Marcus'], ['Nathan'], ['Oscar'], ['Peter'], ['Ryan'], ['Samuel'], ['Toby'], ['Victor'], ['Walter'], ['Aidan'], ['Rhys'], ['Dylan']],
    female: [['Abigail'], ['Bella'], ['Chloe'], ['Daisy'], ['Emma'], ['Freya'], ['Holly'], ['Isla'], ['Jade'], ['Kate'], ['Laura'], ['Molly'], ['Nora'], ['Olivia'], ['Rosa'], ['Sarah'], ['Tara'], ['Vera']],
    family: [['Whitlock'], ['Calloway'], ['Brandt'], ['Fyfe'], ['Harper'], ['Lowell'], ['Marsden'], ['Norris'], ['Osborne'], ['Pritchard'], ['Quinn'], ['Radley'], ['Sinclair'], ['Thorne'], ['Underhill'], ['Vance'], ['Whelan'], ['Yates'], ['Ashby'], ['Blakely'], ['Carver'], ['Dunmore'], ['Ellery'], ['Foxley'], ['Garrick'], ['Hollis']],
  },
  iberian: {
    nationality: 'ES', language: 'es',
    male: [['Luis'], ['Rafael'], ['Mateo'], ['Javier'], ['Andrés'], ['Diego'], ['João'], ['Tiago'], ['Ramón'], ['Santiago']],
    female: [['Lucía'], ['Carmen'], ['Inés'], ['Marisol'], ['Beatriz'], ['Pilar'], ['Joana'], ['Elena']],
    family: [['Ortega'], ['Dos Santos'], ['Herrera'], ['Iglesias'], ['Núñez'], ['Pereira'], ['Quiroga'], ['Salgado'], ['Vidal'], ['Zamora'], ['Cordero'], ['Montero']],
  },
  slavic: {
    nationality: 'MK', language: 'mk',
    male: [['Teodor', 'Теодор'], ['Nikola', 'Никола'], ['Stefan', 'Стефан'], ['Dmitri', 'Дмитрий'], ['Pavel', 'Павел'], ['Oleg', 'Олег'], ['Ivan', 'Иван'], ['Bojan', 'Бојан']],
    female: [['Mirela', 'Мирела'], ['Natalia', 'Наталия'], ['Olga', 'Ольга'], ['Svetlana', 'Светлана'], ['Irina', 'Ирина'], ['Vesna', 'Весна']],
    family: [['Ilievski', 'Илиевски'], ['Petrov', 'Петров'], ['Kovalenko', 'Коваленко'], ['Markovski', 'Марковски'], ['Ivanov', 'Иванов'], ['Sidorenko', 'Сидоренко'], ['Jovanov', 'Јованов']],
  },
  arabic: {
    nationality: 'SY', language: 'ar',
    male: [['Ahmad', 'أحمد'], ['Yusuf', 'يوسف'], ['Khalid', 'خالد'], ['Omar', 'عمر'], ['Said', 'سعيد'], ['Karim', 'كريم'], ['Hassan', 'حسن'], ['Tariq', 'طارق']],
    female: [['Fatima', 'فاطمة'], ['Amina', 'أمينة'], ['Layla', 'ليلى'], ['Mariam', 'مريم'], ['Huda', 'هدى']],
    family: [['Haddad', 'حداد'], ['Mansour', 'منصور'], ['Khoury', 'خوري'], ['Nasser', 'ناصر'], ['Saleh', 'صالح'], ['Darwish', 'درويش'], ['Hamdan', 'حمدان']],
  },
  chinese: {
    nationality: 'CN', language: 'zh', familyFirst: true,
    male: [['Wenbo', '文博'], ['Jianguo', '建国'], ['Wei', '伟'], ['Hao', '浩'], ['Ming', '明'], ['Zhiqiang', '志强'], ['Lei', '磊']],
    female: [['Xiulan', '秀兰'], ['Fang', '芳'], ['Na', '娜'], ['Lihua', '丽华'], ['Mei', '梅'], ['Jing', '静']],
    family: [['Li', '李'], ['Wang', '王'], ['Zhang', '张'], ['Liu', '刘'], ['Chen', '陈'], ['Zhao', '赵'], ['Zhou', '周'], ['Lin', '林']],
  },
  african: {
    nationality: 'GH', language: 'en',
    male: [['Kwame'], ['Kofi'], ['Idris'], ['Chidi'], ['Tendai'], ['Jabari'], ['Musa'], ['Samuel']],
    female: [['Amara'], ['Abena'], ['Ngozi'], ['Zainab'], ['Thandiwe'], ['Adaeze']],
    family: [['Asante'], ['Mensah'], ['Diallo'], ['Koroma'], ['Kalu'], ['Okafor'], ['Moyo'], ['Dlamini'], ['Boateng'], ['Sesay']],
  },
};

export const TRADITION_WEIGHTS = { sennish: 58, iberian: 10, slavic: 10, arabic: 8, chinese: 6, african: 8 } as const;
export type TraditionName = keyof typeof TRADITION_WEIGHTS;
