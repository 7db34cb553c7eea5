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
];
