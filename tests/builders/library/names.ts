/**
 * Names as children and adults in London bear them, by where a family comes from. "Mohammed/Muhammad:Mo": spellings of one name, and
 * what somebody called so is called for short. A name of its own is another name, however like it looks: Hassan and Hussain,
 * Jayden and Hayden. Everybody made of them is made up.
 *
 * `tuned` is what the matcher may have been looked at with; `heldOut` comes in only where figures are reported.
 */
export type Origin = { given: string; family: string; double?: true; honorific?: string };
type Names = Readonly<Record<string, Origin>>;

export const TUNED: Names = {
  british: {
    given:
      "Jack:Jacky Thomas/Tomas:Tom,Tommy James:Jim,Jamie,Jimmy Daniel:Dan,Danny Joshua:Josh Samuel:Sam,Sammy William:Will,Billy,Liam Alexander:Alex,Xander Benjamin:Ben,Benji Matthew/Mathew:Matt Christopher/Kristopher:Chris Michael/Micheal:Mike,Mikey Robert:Rob,Bobby,Robbie Jayden/Jaiden/Jaydon:Jay Hayden/Haydon Kai/Kye Tyler/Tylor:Ty Connor/Conor/Conner Kieran/Kieron/Ciaran Lewis/Louis Callum/Calum:Cal Reece/Rhys Charlotte:Charlie,Lottie Elizabeth:Beth,Lizzie,Liz Katherine/Catherine/Kathryn:Kate,Katie,Kat Jessica:Jess,Jessie Chloe/Khloe Ellie/Elly Emily/Emilie:Em,Emmy Sophie/Sofie:Soph Amelia:Millie,Amy Georgia:George,Georgie Madison/Maddison:Maddie Abigail/Abigale:Abi,Abbie Leah/Lea Lily/Lilly Grace Ruby Megan/Meghan:Meg Courtney/Kourtney Jade Kayleigh/Kayley/Kaylee",
    family:
      "Smith Jones/Jonse Taylor/Tayler Brown/Browne Wilson Evans Johnson/Johnston Walker Wright Thompson/Thomson White/Whyte Hughes Edwards Green/Greene Hall Wood/Woods Harris/Harries Clarke/Clark Lewis Jackson Turner Cooper Ward Morris Bailey/Bayley Parker Bennett/Bennet Mitchell/Mitchel Carter Richardson Shaw Philips/Phillips Davies/Davis Stevens/Stephens Reid/Reed",
    double: true,
  },
  irish: {
    given:
      "Sean/Shaun/Shawn Patrick:Paddy,Pat Liam Declan Niamh/Neve Siobhan/Shivaun Aoife/Eefa Caoimhe/Keeva Rory/Ruairi Brendan/Brandan Cormac Orla/Orlagh Eoin/Owen Aidan/Aiden",
    family:
      "O'Neill/O'Neil O'Brien/O'Brian O'Connor/O'Conner McCarthy/MacCarthy McDonagh/McDonough Murphy Doherty/Docherty Ward Connors/Conners Maughan/Mahon Byrne/Burn Kelly/Kelley Ryan McGinley Delaney/Delany",
  },
  bangladeshi: {
    given:
      "Mohammed/Muhammad/Mohammad/Mohamed/Md:Mo Abdul/Abdal Rahim/Raheem Karim/Kareem Shahin/Shaheen Kamrul/Qamrul Tanvir/Tanveer Rafiq/Rafique Jubair/Zubair Nazmul/Najmul Imran/Emran Sadiq/Sadik Faisal/Faysal Nasima/Naseema Rahima/Raheema Shirin/Shireen Tahmina/Tahmeena Fatema/Fatima Farzana/Farjana Jannat/Jannath Sumaiya/Sumayya Ruksana/Rukshana/Rokhsana Taslima/Tasleema Nadia/Nadiya Habiba/Habeeba",
    family:
      "Ali/Aly Miah/Mia/Miya Rahman/Rehman Hussain/Hussein/Hossain Islam Uddin/Udin Ahmed/Ahmad Choudhury/Chowdhury/Chaudhry Haque/Hoque Alam Khan Islam Kabir/Kabeer Sarkar/Sarker Talukdar/Talukder",
    honorific: "Begum Khatun Khanom Akter Bibi",
  },
  pakistani: {
    given:
      "Mohammed/Muhammad/Mohammad:Mo Hamza/Hamzah Hassan/Hasan Hussain/Hussein Bilal/Bilaal Usman/Osman/Uthman Zain/Zayn/Zane Haroon/Harun Adeel/Adil Shoaib/Shuaib Aisha/Ayesha/Aysha Amina/Ameena Amira/Ameera Zainab/Zaynab Maryam/Mariam/Mariyam Khadija/Khadijah Sana/Sanaa Iqra Hira Saima/Saimah Rabia/Rabiah Nimra",
    family:
      "Khan Malik/Mallik Akhtar/Akhter Iqbal Mahmood/Mehmood/Mahmud Hussain/Hussein Shah Butt/But Raja/Rajah Mirza Qureshi/Kureshi/Quraishi Siddiqui/Siddiqi/Sidiqui Bhatti/Bhati Javed/Javid Nawaz",
  },
  somali: {
    given:
      "Abdi/Abdy Abdirahman/Abdurahman/Abdulrahman:Abdi Mohamed/Mohammed/Maxamed Ahmed/Axmed Hassan/Xasan Yusuf/Yousuf/Yuusuf Ismail/Ismaaciil Liban/Liiban Mahad Zakaria/Zakariya/Zakariye Hodan/Hodhan Hibo/Hibaq Ayaan/Ayan Ifrah Sagal Fardowsa/Ferdosa Nimo/Nimco Sahra/Zahra Halima/Xaliimo Idil",
    family:
      "Ali/Cali Warsame/Warsama Farah/Faarax Jama/Jaamac Abdullahi/Abdulahi Nur/Noor/Nuur Omar/Cumar Hersi/Hirsi Yusuf/Yousuf Osman/Cusmaan Mohamud/Maxamuud Adan/Aden Elmi/Cilmi Duale/Ducaale Hussein/Xuseen",
  },
  westAfrican: {
    given:
      "Emmanuel/Emanuel:Manny Kwame/Kwami Kofi/Koffi Kwabena Tunde/Tundey Oluwaseun:Seun Oluwatobi:Tobi Chidi Chinedu:Nedu Ikenna:Ike Ayomide:Ayo Temitope:Temi Abiola/Abiolah Folake Ngozi Chiamaka:Amaka Adaeze:Ada Blessing Precious Ebenezer:Eben Femi/Olufemi Isaac/Issac",
    family:
      "Okafor/Okafo Adeyemi/Adeyemo Mensah/Mensa Owusu Boateng/Boatang Asante/Ashanti Okonkwo/Okonkwor Eze Ogunleye/Ogunlaye Balogun Oyelaran Nwosu/Nwosuh Agyeman/Agyemang Osei Appiah/Apiah Bello",
  },
  caribbean: {
    given:
      "Jerome/Gerome Tyrone/Tyron Marlon/Marlan Dwayne/Duane/Dwain Leroy/Leeroy Devonte/Davonte/Devante Shanice/Shaneice Keisha/Kiesha Tanisha/Tanesha Kadeem/Kadeam Romario Tyreese/Tyrese/Tyrease Shaquille:Shaq Aaliyah/Aliyah/Alia Latoya/Latoyah Kymani/Kimani Zion",
    family:
      "Campbell/Cambell Williams/William Francis/Frances Gordon/Gorden Grant Bryan/Brian Henry Joseph Pryce/Price Blake Barrett/Barret Samuels McKenzie/MacKenzie Lawrence/Laurence Powell/Powel Sinclair/St-Clair",
    double: true,
  },
  european: {
    given:
      "Jakub/Jacob:Kuba Aleksander/Alexander:Olek,Alex Mateusz/Mateus:Mati Krzysztof/Krystof:Krzys Tomasz/Tomas:Tomek Katarzyna/Katarina:Kasia Aleksandra/Alexandra:Ola,Sandra Zuzanna/Zuzana:Zuzia Wiktoria/Victoria:Wika Oliwia/Olivia Ionut/Ionutz Andrei/Andrey Stefan/Stephan Elena/Helena Luka/Luca Dragos Arben/Arbin Joao/João Tiago/Thiago Mariana Inês/Ines",
    family:
      "Kowalski/Kowalska Nowak/Novak Wisniewski/Wiśniewski Wojcik/Wójcik Kaminski/Kaminska Lewandowski Zielinski/Zielinska Popescu Ionescu/Ionesku Dumitru Hoxha/Hodja Krasniqi/Krasnici Silva/Sylva Ferreira/Fereira Santos/Dos-Santos Pereira/Perreira Da-Costa/DaCosta De-Souza/D'Souza",
  },
  middleEast: {
    given:
      "Ahmad/Ahmed Omar/Umar Khalid/Khaled Youssef/Yousef/Yusuf Mustafa/Mustapha Karim/Kareem Tariq/Tarek Rami/Ramy Layla/Leila/Laila Noor/Nour Rania/Raniya Mehmet/Mehmed Emre Yasin/Yaseen Zeynep/Zeyneb Elif/Eleaf Nuray Hakan",
    family:
      "Al-Hassan/Alhassan El-Sayed/Elsayed Al-Masri/Almasri Haddad/Hadad Yilmaz/Yilmas Kaya Demir/Demyr Ozturk/Öztürk Aydin/Aydın Saleh/Salih Nasser/Naser Ibrahim/Ebrahim Bin-Said/Binsaid Mansour/Mansoor",
  },
  eastAsian: {
    given: "Minh Linh/Ling Thi-Mai/Thimai Duc Anh Wei/Way Jun/June Xin/Shin Ming Hao/How Mei/May Tuan Phuong/Fuong",
    family: "Nguyen/Nguyễn Tran/Trần Pham/Phạm Le/Lê Hoang/Huang Chen/Chan Wang/Wong Li/Lee Zhang/Chang Lin/Lam Wu/Ng Ho/He",
  },
};

export const HELD_OUT: Names = {
  british: {
    given:
      "Harrison/Harison:Harry Nathaniel/Nathanial:Nate,Nathan Edward:Ed,Eddie,Ted Frederick/Fredrick:Fred,Freddie Zachary/Zackary:Zac,Zach Anthony/Antony:Tony,Ant Nicholas/Nicolas:Nick,Nicky Jonathan/Jonathon:Jon,Jonny Joseph:Joe,Joey Leon Bradley/Bradly:Brad Kyle/Kile Victoria:Vicky,Tori Rebecca/Rebekah:Becky,Bex Samantha:Sam,Sammy Isabelle/Isabel/Isobel:Izzy,Bella Natasha:Tasha Lauren/Loren Holly/Hollie Gemma/Jemma Tia/Tiah Demi Paige/Page Eleanor/Elinor:Ellie,Nell Alfie/Alfy Archie/Archy",
    family:
      "Robinson/Robison Roberts Watson Marshall/Marshal Collins/Collings Pearce/Pierce Lloyd/Loyd Simmonds/Simmons/Symonds Rogers/Rodgers Hawkins Gardner/Gardiner Matthews/Mathews Fletcher Knight Barnes Palmer Neal/Neale Hutchinson/Hutchison Whittaker/Whitaker",
    double: true,
  },
  irish: {
    given:
      "Cillian/Killian Oisin/Osheen Tadhg/Teague Roisin/Rosheen Grainne/Granya Fergal/Feargal Dermot/Diarmuid Michaela/Mikaela",
    family:
      "O'Sullivan/O'Sulivan O'Reilly/O'Riley O'Donnell/O'Donell Gallagher/Gallaher McLaughlin/McLoughlin Flynn/Flinn Brennan/Brenan Sheridan Cassidy/Casidy",
  },
  bangladeshi: {
    given:
      "Shafiq/Shafique Mizanur/Mijanur Jahangir/Jahangeer Monir/Munir Rashed/Rashid Ashraful/Asraful Tareq/Tarik Sultana/Sultanah Shahnaz/Shanaz Rehana/Rihana Nurjahan/Noorjahan Sharmin/Sharmeen Lubna/Lubnah Mahfuza/Mafuza",
    family:
      "Bhuiyan/Bhuyan Mollah/Molla Sheikh/Shaikh Sikder/Shikdar Mazumder/Majumder Matin/Mateen Quddus/Kuddus Salam/Salaam Jabbar/Jobbar",
    honorific: "Begum Khatun Khanam Akhter Bibi",
  },
  pakistani: {
    given:
      "Rizwan/Rezwan Kashif/Kasheef Nabeel/Nabil Waqas/Wakas Tahir/Taher Mubashir/Mobashir Sumaira/Sumera Noreen/Nourin Bushra/Boshra Humaira/Humera Anam/Anum Faiza/Fayza",
    family:
      "Chaudhary/Choudhry Awan Aslam/Aslem Rafiq/Rafique Sheikh/Shaikh Younis/Yunis Zaman/Zamaan Latif/Lateef Hanif/Haneef Saleem/Salim",
  },
  somali: {
    given:
      "Bashir/Basheer Guled/Guleed Mukhtar/Muqtar Nuradin/Nooradin Deqa/Degha Filsan/Filsaan Sumaya/Sumayo Hamdi/Xamdi Sakariye/Zakariye Khadra/Qadra",
    family: "Abdi/Cabdi Dahir/Daahir Guleed/Guled Samatar/Samater Barre/Bare Egal/Cigaal Isse/Ciise Hashi/Xaashi Roble/Rooble",
  },
  westAfrican: {
    given:
      "Oluwadamilola:Dami Babatunde:Tunde Chukwuemeka:Emeka Olamide:Ola Ifeoma/Ifeomah:Ify Obinna/Obina:Obi Adwoa/Adjoa Yaw/Yao Kwasi/Kwesi Oluwafunmilayo:Funmi Samson/Sampson",
    family: "Adebayo/Adebayor Afolabi Nnamdi/Namdi Acheampong/Achampong Danso/Dansoh Ofori/Offori Lawal/Lawall Olawale Onyeka",
  },
  caribbean: {
    given:
      "Javon/Jevon Kelvin/Calvin Rashawn/Rashaun Tevin/Teven Shakira/Shakirah Monique/Monica Chantelle/Chantel/Shantelle Tamika/Tameka Rochelle/Roshelle Ashanti",
    family:
      "Douglas/Douglass Hamilton Richards Stewart/Stuart Anderson/Andersen Wallace/Wallis Morrison/Morison Clarkson Edmunds/Edmonds Bartholomew",
    double: true,
  },
  european: {
    given:
      "Szymon/Simon Piotr/Peter:Piotrek Agnieszka/Agneska:Aga Malgorzata:Gosia Dominik/Dominic Bartosz:Bartek Cristian/Christian Gheorghe/George Florin Andreea/Andrea Besnik/Besnick Diogo/Diego Rita",
    family:
      "Wozniak/Woźniak Mazur/Masur Krawczyk/Krawchyk Stan Marin/Marine Radu Gashi/Gasi Berisha/Berisa Oliveira/Olivera Rodrigues/Rodriguez Almeida/Almeyda Dos-Anjos/DosAnjos",
  },
  middleEast: {
    given:
      "Hamid/Hameed Walid/Waleed Jamal/Gamal Samir/Sameer Nabila/Nabeela Hanan/Hanaan Dina/Deena Burak/Buraq Ayse/Ayshe Fatma/Fatima Selin/Celine Baran",
    family:
      "Al-Sharif/Alsharif El-Amin/Elamin Khalil/Khaleel Sabry/Sabri Darwish/Darwich Celik/Çelik Sahin/Şahin Yildiz/Yıldız Arslan/Aslan Ben-Ali/Benali",
  },
  eastAsian: {
    given: "Quang/Kwang Thao Hieu Bao/Pao Yi/Yee Jian/Chien Hui/Huey Trang",
    family: "Vu/Vũ Dang/Đặng Bui/Bùi Zhao/Chao Liu/Lau Xu/Hsu Do/Đỗ",
  },
};

/**
 * Names beside those, each in one spelling, so that strangers are called alike about as seldom as in life: three surnames in four and
 * half of the first names come from here.
 */
export const FURTHER: Names = {
  british: {
    given:
      "Aaron Adam Arthur Ashton Austin Brandon Caleb Cameron Carter Cody Corey Damian Dominic Dylan Elliot Ethan Evan Finlay Gabriel George Harvey Henry Hugo Isaac Jake Jasper Joel Jude Keegan Lachlan Logan Luke Marcus Mason Maximus Miles Nathan Noah Oscar Owen Ralph Reuben Riley Ryan Sebastian Spencer Stanley Theo Toby Tristan Troy Warren Wesley Alice Amber Anna Ava Bethany Bonnie Caitlin Cara Daisy Darcy Eden Eliza Ella Erin Esme Eva Faith Felicity Florence Freya Harriet Hazel Heidi Hope Imogen India Iris Isla Ivy Jasmine Jodie Keira Lacey Lara Lola Lucy Lydia Maisie Martha Matilda Maya Mia Molly Nancy Naomi Orla Phoebe Poppy Rose Rosie Scarlett Sienna Skye Stella Summer Tara Thea Tilly Violet Willow Zara",
    family:
      "Abbott Adams Alexander Allen Andrews Arnold Ashworth Atkins Baker Baldwin Ball Banks Barker Barton Bates Baxter Beckett Berry Bird Bishop Bolton Booth Bowen Bradshaw Brooks Bull Burgess Burton Butler Byford Cartwright Chambers Chandler Chapman Coleman Coles Cook Cox Crawford Cross Curtis Dale Dawson Day Dean Dixon Duncan Dyer Elliott Ellis Farmer Field Fisher Fleming Ford Foster Fowler Fox Freeman French Frost Fuller George Gibbs Gibson Gilbert Goddard Goodwin Graham Gray Griffiths Hammond Hancock Harding Hardy Hargreaves Harper Hart Harvey Haynes Heath Hewitt Hicks Hill Hodgson Holland Holmes Hooper Hopkins Horton Howard Howe Hudson Humphrey Hunt Hurst Ingram Jarvis Jenkins Jennings Jordan Keen Kemp King Kirk Lamb Lane Law Leach Lester Little Long Lowe Lucas Lynch Manning Marsh Martin Mason May Middleton Miles Mills Moore Moran Moss Newman Newton Nicholls Norman Norris Norton Oakley Osborne Owen Page Parsons Payne Perkins Perry Phelps Pope Porter Potter Preston Quinn Randall Reynolds Rhodes Riley Rose Rowe Russell Sanders Savage Saunders Scott Sharp Shelton Short Simpson Slater Spencer Stone Sutton Swift Tate Thorne Todd Townsend Tucker Tyler Vaughan Vincent Wade Walsh Walters Warner Waters Watkins Watts Webb Webster Welch Wells West Wheeler Wilkins Willis Winter Woodward Wyatt Yates Young",
  },
  irish: {
    given: "Ronan Finn Dara Cathal Shane Colm Enda Eimear Clodagh Deirdre Maeve Nuala Aisling Bronagh Ciara",
    family:
      "Fitzgerald Fitzpatrick Nolan Doyle Kavanagh Lynch Keane Power Dunne Hogan Keogh Lavelle Rooney Sweeney Tierney Whelan Hanrahan Molloy",
  },
  bangladeshi: {
    given:
      "Ashiq Foysol Jamil Kabir Mamun Masum Mominul Nahid Nurul Parvez Rakib Ripon Ruhel Saiful Shakil Shamim Sohel Sujon Tareque Wasim Anika Dilara Hasina Jahanara Jesmin Kulsum Lipa Mahbuba Monira Nargis Popy Rabeya Rifat Sabiha Salma Shapla Shefali Suraiya Tania Yasmin",
    family:
      "Ahad Aziz Bari Bepari Chakladar Dewan Faruk Gazi Gani Habib Howlader Jalil Khalique Laskar Malek Mahbub Mamun Moin Mostafa Mukit Munshi Noman Patwary Pramanik Quader Rashid Razzaq Saha Samad Shamsuddin Siraj Sobhan Taher Wahid Zaman Babul Tarafdar",
  },
  pakistani: {
    given:
      "Aamir Abid Arslan Danish Ehsan Fahad Ghulam Hashim Ijaz Jawad Kamran Moazzam Nadeem Qasim Raheel Saqib Taimur Umar Waleed Zeeshan Aleena Areeba Fiza Hafsa Ifrah Javeria Kainat Laiba Mahnoor Mehwish Nida Rimsha Sadia Tayyaba Urooj Zoya",
    family:
      "Abbasi Afzal Akram Arif Ashraf Baig Chishti Dar Durrani Farooq Ghani Gondal Hafeez Haider Hashmi Ilyas Jamil Kayani Kiani Lodhi Mir Mughal Mukhtar Naqvi Niazi Paracha Rana Rashid Sarwar Sharif Sultan Tariq Usmani Wahid Yaqub Zafar Zahid",
  },
  somali: {
    given:
      "Abshir Anwar Awale Ayub Bile Dalmar Faisal Geedi Ilyas Jibril Kaise Libin Mubarak Mukhtar Qasim Saalah Sharmarke Siyad Yahye Zubeyr Ambaro Anab Barni Canab Deeqa Faduma Hawa Ikran Ladan Luul Muna Naima Qamar Rahma Safia Shukri Sucdi Ubah Yasmin Zamzam",
    family:
      "Abukar Afrah Awad Awale Aweys Bihi Botan Dirie Dualeh Fahiye Gabayre Gelle Haji Handulle Harbi Haybe Ibrahim Jibril Kahin Kheyre Liban Madar Mire Muse Odowaa Qalib Robleh Sahal Salad Shire Tahlil Waberi Yabarow Yare Yonis",
  },
  westAfrican: {
    given:
      "Adebola Akin Ayodeji Bayo Chukwudi Dapo Ejike Festus Gbenga Ifeanyi Jide Kayode Kunle Lanre Maxwell Nana Olu Prince Rotimi Segun Uche Wale Yinka Abena Adaora Akosua Bisi Chioma Efua Esi Funke Kemi Lola Mercy Nkechi Peace Sade Toyin Uju Yewande",
    family:
      "Abiodun Addo Adeleke Adewale Aduba Ajayi Akande Akinola Ampofo Ankrah Anyanwu Asamoah Awuah Ayeni Badu Bamidele Chukwu Darko Dike Ekwueme Emeka Fashola Gyasi Ibe Idowu Iroha Kuti Lamptey Madu Njoku Nkrumah Obi Ocran Odunsi Ojo Okeke Oni Opoku Quaye Sarpong Sowande Tetteh Udo Umeh Yeboah",
  },
  caribbean: {
    given:
      "Akeem Andre Antwone Carlton Cleon Damion Delroy Demarco Errol Fabian Garfield Imani Jevaun Junior Kadean Lamar Nathaniel Omari Raheem Shemar Troy Winston Alecia Brianna Candice Cherelle Danielle Ebony Jada Kerisha Lakeisha Marcia Nadine Renee Sasha Shantay Simone Tiana Yanique",
    family:
      "Allen Bailey Baptiste Beckford Bernard Bogle Brissett Burrell Chambers Charles Christie Clarke Cole Cummings Daley Dawkins Dixon Dyer Ellis Facey Ferguson Forbes Foster Gayle Graham Green Hibbert Hinds Hyatt James Linton Lynch Miller Morgan Nelson Noel Palmer Peters Pinnock Reid Ricketts Robinson Rowe Simpson Spence Thomas Walters Whyte Wray",
  },
  european: {
    given:
      "Adam Bogdan Cezary Dawid Eryk Fabian Grzegorz Hubert Igor Kacper Kamil Leon Marek Norbert Oskar Patryk Rafal Sorin Valentin Vlad Wojtek Alina Bianca Claudia Daria Diana Gabriela Hanna Irina Joanna Karolina Larisa Lena Martyna Nikola Paulina Raluca Sabina Teodora Vanessa",
    family:
      "Adamski Albu Balan Baran Barbosa Bielak Bogdan Carvalho Cojocaru Constantin Costa Czarnecki Duda Dragomir Fernandes Florea Gomes Gorski Grabowski Ivanov Jankowski Kola Kozlowski Lopes Lungu Malinowski Marques Matei Michalski Moraru Moreira Munteanu Nunes Olszewski Pawlak Pietrzak Pinto Prifti Ribeiro Rusu Sadowski Serban Shehu Sikora Stanciu Szewczyk Teixeira Ungureanu Vieira Walczak Zajac",
  },
  middleEast: {
    given:
      "Adnan Anas Ayham Bashar Cem Deniz Fadi Ghassan Hadi Idris Jalal Kerem Laith Majid Nizar Orhan Qusay Rauf Sinan Tamer Umut Wissam Yunus Ziad Asya Berfin Derya Eda Farah Gamze Huda Inas Jana Lina Melis Nadine Rasha Sibel Tuba Yara",
    family:
      "Abboud Akkaya Aksoy Amari Antar Atallah Barakat Bayram Bitar Bulut Dogan Erdogan Farhat Ghanem Gunes Hamdan Hijazi Issa Jaber Kanaan Kaplan Karam Kilic Koc Korkmaz Maalouf Mahdi Naji Odeh Ozdemir Polat Qasim Rahal Sarkis Shaban Simsek Tahan Toprak Unal Yavuz Zaki Zidan",
  },
  eastAsian: {
    given:
      "An Binh Cuong Dat Giang Hai Khanh Lan Mai Nam Oanh Phuc Quyen Son Thanh Uyen Vinh Xuan Bin Chun Dong Fang Guo Hong Jie Kai Lei Na Ping Qi Rui Shu Ting Yan Zhen",
    family:
      "Cao Chu Diep Duong Gao Guo Han Huynh Jiang Kong Luong Luo Ma Mac Ngo Pan Phan Quach Shen Song Sun Ta Tang Thach Trinh Truong Tsang Vuong Xie Yang Yip Yuan Zheng Zhou",
  },
};

/** Names on the street; several may go by one of them. */
export const STREET_NAMES =
  "Ghost Smallz Tiny Biggz Krazy Spider Flash Shorty Lefty Blade Skinz Ice Razor Dre Bones Zee Pablo Trigz Dusty Scarz Joker Rico Peng Tazz Sparks Cheeks Fizz Tox Menace Rampz".split(
    " ",
  );
