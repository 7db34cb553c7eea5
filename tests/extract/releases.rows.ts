import type { Scenes } from './scenes.rows.js';

/** What releases of ministries, presidencies and embassies tell; published on Wednesday, 16 April 2025. */
export const releases: readonly Scenes[] = [
  {
    language: 'vi',
    sentences: [
      // Where titles stand before names only, the country right before a name closes a long title in front.
      [
        'Ngày 15/4, bên lề hội nghị, Bộ trưởng Ngoại giao Kenya Peter Otieno đã tiếp xúc song phương với Bộ trưởng Ngoại giao Peru Luis Rojas, Chủ nhiệm Ủy ban Công tác xã hội và thanh niên Hạ viện Chile Ana Quispe và Đại diện cao cấp về chính sách đối ngoại của Liên minh châu Âu (EU) Maria Berg.',
        [
          'Luis Rojas + Peter Otieno held 2025-04-15',
          'Ana Quispe + Peter Otieno held 2025-04-15',
          'Maria Berg + Peter Otieno held 2025-04-15',
        ],
        ['Ana Quispe CL', 'Luis Rojas PE', 'Maria Berg EU', 'Peter Otieno KE'],
      ],
      // A title behind a name and a dash is that name’s, not that of the next one.
      [
        'Ngày 15/4, Thủ tướng Trần Văn Hải đã có cuộc gặp Hạ nghị sĩ Peter Otieno - Chủ tịch Hạ viện Kenya và Hạ nghị sĩ Luis Rojas - Chủ tịch Ủy ban Đối ngoại Hạ viện Peru.',
        ['Luis Rojas + Peter Otieno + Trần Văn Hải held 2025-04-15'],
        ['Luis Rojas PE', 'Peter Otieno KE', 'Trần Văn Hải VN'],
      ],
      // A wife without office comes along.
      [
        'Ngày 15/4, Thủ tướng Trần Văn Hải và phu nhân Lê Thị Mai đã tiếp Thủ tướng Kenya Peter Otieno.',
        ['Peter Otieno + Trần Văn Hải held 2025-04-15'],
        ['Peter Otieno KE', 'Trần Văn Hải VN'],
      ],
      [
        'Thủ tướng Trần Văn Hải sẽ dẫn đầu Đoàn đại biểu cấp cao thăm chính thức Kenya từ ngày 20 đến 22/4.',
        [],
        ['Trần Văn Hải VN'],
      ],
    ],
  },
  {
    language: 'fr',
    sentences: [
      // What goes as expected is no plan.
      [
        'Comme prévu, le président kényan Peter Otieno a reçu mardi le président péruvien Luis Rojas.',
        ['Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
      // Whoever opens the sentence with an honorific bears the title behind the comma.
      [
        'M. Peter Otieno, le Premier ministre kényan a reçu mardi SEM. Luis Rojas, ambassadeur du Pérou auprès de notre pays.',
        ['Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
      // Nationals abroad are a field of office.
      [
        'Le ministre des Affaires étrangères, de la Coopération et des Kényans à l’étranger, M. Peter Otieno, a reçu mardi l’ambassadeur du Pérou, Luis Rojas.',
        ['Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
    ],
  },
  {
    language: 'ru',
    sentences: [
      // What a sentence opens with in the neuter is nobody.
      ['Предполагалось, что министр будет принят президентом Перу Луисом Рохасом.', [], ['Луис Рохас PE']],
      // The adjective of a body and the body belong to the title.
      [
        'Во вторник посол Перу Луис Рохас имел беседу с директором Африканского департамента МИД Кении П.Отиено.',
        ['Луис Рохас + П. Отиено held 2025-04-15'],
        ['Луис Рохас PE', 'П. Отиено KE'],
      ],
      [
        'Во вторник министр Перу Луис Рохас встретился с послом Кении в Перу по совместительству Питером Отиено.',
        ['Луис Рохас + Питер Отиено held 2025-04-15'],
        ['Луис Рохас PE', 'Питер Отиено KE'],
      ],
      // A woman’s name is not declined as a man’s.
      [
        'Президент Перу Луис Рохас направил во вторник телеграмму президенту Кении госпоже Грейс Ванджику.',
        ['Грейс Ванджику + Луис Рохас held 2025-04-15'],
        ['Грейс Ванджику KE', 'Луис Рохас PE'],
      ],
      [
        'Президент Перу Луис Рохас принял во вторник делегацию во главе с министром иностранных дел Кении Сергей Отиеновым.',
        ['Луис Рохас + Сергей Отиенов held 2025-04-15'],
        ['Луис Рохас PE', 'Сергей Отиенов KE'],
      ],
    ],
  },
  {
    language: 'vi',
    sentences: [
      // Whoever says it of somebody named behind is not the one who does it.
      [
        'Đại sứ Peter Otieno cho biết Tổng thống Kenya Grace Wanjiru sẽ thăm Peru từ ngày 20 đến 22/4.',
        [],
        ['Grace Wanjiru KE', 'Peter Otieno KE'],
      ],
      // The verb opens the sentence behind its day and place: the subject stands behind the comma.
      [
        'Chiều 15/4, tại Phủ Chủ tịch, tiếp Đại sứ Kenya Peter Otieno chào từ biệt kết thúc nhiệm kỳ công tác, Chủ tịch nước Trần Văn Hải chúc mừng Đại sứ.',
        ['Peter Otieno + Trần Văn Hải held 2025-04-15'],
        ['Peter Otieno KE', 'Trần Văn Hải VN'],
      ],
      [
        'Đại sứ Kenya Peter Otieno đã đến chào từ biệt Thủ tướng Trần Văn Hải.',
        ['Peter Otieno + Trần Văn Hải held'],
        ['Peter Otieno KE', 'Trần Văn Hải VN'],
      ],
      [
        'Bà Ana Quispe sau đó đã gọi xã giao đến Bộ trưởng Ngoại giao Kenya Peter Otieno.',
        ['Ana Quispe + Peter Otieno held'],
        ['Ana Quispe ?', 'Peter Otieno KE'],
      ],
    ],
  },
  {
    language: 'es',
    sentences: [
      // What stands behind a company, and the country’s adjective, is its name; common bodies are nobody.
      ['El presidente Luis Rojas recibió a una delegación de la empresa keniana Baraka.', [], []],
      [
        'El ministro peruano Luis Rojas copresidió junto al ministro keniano Peter Otieno la III sesión de la Comisión Mixta Intergubernamental.',
        ['Luis Rojas + Peter Otieno held'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
      // Where subjects are left out, none stands in a clause behind.
      [
        'El presidente de Perú, Luis Rojas, saludó a los nuevos embajadores. También recibió a Peter Otieno, de la República de Kenia; Grace Wanjiru, de la República de Uganda.',
        ['Luis Rojas + Peter Otieno held'],
        ['Grace Wanjiru UG', 'Luis Rojas PE', 'Peter Otieno KE'],
      ],
      // A group before “and” is not the guest.
      [
        'El ministro keniano Peter Otieno participará en foros que reunirán a empresarios y será recibido el jueves por el presidente peruano Luis Rojas.',
        ['Luis Rojas + Peter Otieno planned 2025-04-17'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
      // A full agenda plans nothing.
      [
        'En medio de una agenda bilateral intensa, el canciller peruano Luis Rojas tuvo el martes una llamada telefónica con su homólogo keniano Peter Otieno.',
        ['Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
    ],
  },
  {
    language: 'fr',
    sentences: [
      // A field behind a link that may lead to a place.
      [
        'Le ministre kényan Peter Otieno a aussi rencontré mardi la secrétaire d’État péruvienne à l’économie Ana Quispe.',
        ['Ana Quispe + Peter Otieno held 2025-04-15'],
        ['Ana Quispe PE', 'Peter Otieno KE'],
      ],
    ],
  },
  {
    language: 'ru',
    sentences: [
      // No name is written in two scripts, and what stands in another script before a name is a body.
      [
        'Министр Кении Питер Отиено обсудил во вторник с генеральным директором Lima Investment Authority Луисом Рохасом участие фонда.',
        ['Луис Рохас + Питер Отиено held 2025-04-15'],
        ['Луис Рохас PE', 'Питер Отиено KE'],
      ],
      // What is crossed is nobody.
      [
        'Главы МИД Кении и Перу Питер Отиено и Луис Рохас обсудили во вторник транзит через Залесье.',
        ['Луис Рохас + Питер Отиено held 2025-04-15'],
        ['Луис Рохас PE', 'Питер Отиено KE'],
      ],
      // The country behind the parliament.
      [
        'Председатель Сената Олий Мажлиса Узбекистана Гульнора Азизова приняла во вторник посла Перу Луиса Рохаса.',
        ['Гульнора Азизова + Луис Рохас held 2025-04-15'],
        ['Гульнора Азизова UZ', 'Луис Рохас PE'],
      ],
      [
        'Во вторник заместитель министра Перу Ана Киспе имела прием и рабочую сессию с послом Кении Питером Отиено.',
        ['Ана Киспе + Питер Отиено held 2025-04-15'],
        ['Ана Киспе PE', 'Питер Отиено KE'],
      ],
    ],
  },
  {
    language: 'vi',
    sentences: [
      // Titles of a party’s committees go on to that of the government.
      [
        'Chiều 15/4, Đại tướng Trần Văn Hải, Ủy viên Bộ Chính trị, Phó Bí thư Quân ủy Trung ương, Bộ trưởng Bộ Quốc phòng Việt Nam đã đón Bộ trưởng Bộ Quốc phòng Kenya Peter Otieno.',
        ['Peter Otieno + Trần Văn Hải held 2025-04-15'],
        ['Peter Otieno KE', 'Trần Văn Hải VN'],
      ],
      // What is told of the guest stands between the verb and its subject.
      [
        'Chiều 15/4, tại trụ sở Chính phủ, tiếp Bộ trưởng Bộ Quốc phòng Kenya Peter Otieno đang thăm chính thức Việt Nam, Thủ tướng Trần Văn Hải khẳng định hai nước sẽ tăng cường hợp tác.',
        ['Peter Otieno + Trần Văn Hải held 2025-04-15'],
        ['Peter Otieno KE', 'Trần Văn Hải VN'],
      ],
      [
        'Tại lễ đón, Thủ tướng Trần Văn Hải và Bộ trưởng Kenya Peter Otieno duyệt đội danh dự.',
        [],
        ['Peter Otieno KE', 'Trần Văn Hải VN'],
      ],
    ],
  },
  {
    language: 'fr',
    sentences: [
      // An honorific does not hide who goes on.
      [
        'Lors de sa rencontre mardi avec l’ambassadeur péruvien à Nairobi, M. Otieno a souligné le rôle du commerce. Le ministre kényan du Commerce, Peter Otieno, a reçu mardi l’ambassadeur du Pérou, Luis Rojas.',
        ['Luis Rojas + Peter Otieno held 2025-04-15'],
        ['Luis Rojas PE', 'Peter Otieno KE'],
      ],
    ],
  },
  {
    language: 'ru',
    sentences: [
      // Condolences to a family are no letter to whom it lost, and a republic is nobody.
      [
        'Президент Перу Луис Рохас выразил во вторник соболезнования верховному руководителю Исламской Республики аятолле Али Карими.',
        ['Али Карими + Луис Рохас held 2025-04-15'],
        ['Али Карими ?', 'Луис Рохас PE'],
      ],
      [
        'Президент Перу Луис Рохас выразил во вторник соболезнования семье Питера Отиено.',
        [],
        ['Луис Рохас PE'],
      ],
    ],
  },
  {
    language: 'ru',
    sentences: [
      // “После” is no ambassador.
      [
        'Министр Кении Питер Отиено сразу после своего назначения встретился во вторник с послом Перу в Кении Луисом Рохасом.',
        ['Луис Рохас + Питер Отиено held 2025-04-15'],
        ['Луис Рохас PE', 'Питер Отиено KE'],
      ],
      // A given name with that of the father, in address, is whoever bears the given name.
      [
        'Посол Перу в Кении Михаил Рохас дал интервью. – Михаил Юрьевич, как вы оцениваете торговлю? – Во вторник у меня состоялась беседа с министром Кении Питером Отиено.',
        ['Михаил Рохас + Питер Отиено held 2025-04-15'],
        ['Михаил Рохас PE', 'Питер Отиено KE'],
      ],
    ],
  },
];
