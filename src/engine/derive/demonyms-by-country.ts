/**
 * What the people and things of each member state of the United Nations (and of Kosovo, Palestine and Taiwan) are
 * called in English, and of what the news calls a country though it is no state. Facts of the language, compiled by
 * hand for this project; an underscore stands for a space.
 */
export const DEMONYMS_BY_COUNTRY = `
Afghanistan:Afghan Afghans Afghani
Albania:Albanian Albanians
Algeria:Algerian Algerians
Andorra:Andorran Andorrans
Angola:Angolan Angolans
Antigua and Barbuda:Antiguan Antiguans Barbudan
Argentina:Argentine Argentines Argentinian Argentinians Argentinean
Armenia:Armenian Armenians
Australia:Australian Australians Aussie Aussies
Austria:Austrian Austrians
Azerbaijan:Azerbaijani Azerbaijanis Azeri Azeris
Bahamas:Bahamian Bahamians
Bahrain:Bahraini Bahrainis
Bangladesh:Bangladeshi Bangladeshis
Barbados:Barbadian Barbadians Bajan
Belarus:Belarusian Belarusians
Belgium:Belgian Belgians
Belize:Belizean Belizeans
Benin:Beninese
Bhutan:Bhutanese
Bolivia:Bolivian Bolivians
Bosnia and Herzegovina:Bosnian Bosnians Herzegovinian
Botswana:Botswanan Motswana Batswana
Brazil:Brazilian Brazilians
Brunei:Bruneian Bruneians
Bulgaria:Bulgarian Bulgarians
Burkina Faso:Burkinabe Burkinabè
Burundi:Burundian Burundians
Cambodia:Cambodian Cambodians
Cameroon:Cameroonian Cameroonians
Canada:Canadian Canadians
Cape Verde:Cape_Verdean
Central African Republic:Central_African
Chad:Chadian Chadians
Chile:Chilean Chileans
China:Chinese
Colombia:Colombian Colombians
Comoros:Comorian Comorans Comoran
Congo:Congolese
Costa Rica:Costa_Rican
Croatia:Croatian Croatians Croat Croats
Cuba:Cuban Cubans
Cyprus:Cypriot Cypriots
Czechia:Czech Czechs
Czech Republic:Czech Czechs
Denmark:Danish Dane Danes
Djibouti:Djiboutian Djiboutians
Dominica:Dominican Dominicans
Dominican Republic:Dominican Dominicans
Ecuador:Ecuadorian Ecuadorians Ecuadorean
Egypt:Egyptian Egyptians
El Salvador:Salvadoran Salvadorans Salvadorian
England:English Englishman Englishmen
Equatorial Guinea:Equatoguinean
Eritrea:Eritrean Eritreans
Estonia:Estonian Estonians
Eswatini:Swazi Swazis
Ethiopia:Ethiopian Ethiopians
Fiji:Fijian Fijians
Finland:Finnish Finn Finns
France:French Frenchman Frenchmen Frenchwoman
Gabon:Gabonese
Gambia:Gambian Gambians
Georgia:Georgian Georgians
Germany:German Germans
Ghana:Ghanaian Ghanaians
Greece:Greek Greeks Hellenic
Grenada:Grenadian Grenadians
Guatemala:Guatemalan Guatemalans
Guinea:Guinean Guineans
Guinea-Bissau:Bissau-Guinean
Guyana:Guyanese
Haiti:Haitian Haitians
Honduras:Honduran Hondurans
Hungary:Hungarian Hungarians
Iceland:Icelandic Icelander Icelanders
India:Indian Indians
Indonesia:Indonesian Indonesians
Iran:Iranian Iranians
Iraq:Iraqi Iraqis
Ireland:Irish Irishman Irishmen
Israel:Israeli Israelis
Italy:Italian Italians
Ivory Coast:Ivorian Ivorians
Jamaica:Jamaican Jamaicans
Japan:Japanese
Jordan:Jordanian Jordanians
Kazakhstan:Kazakh Kazakhs Kazakhstani
Kenya:Kenyan Kenyans
Kiribati:I-Kiribati
Kosovo:Kosovar Kosovars Kosovan
Kuwait:Kuwaiti Kuwaitis
Kyrgyzstan:Kyrgyz Kyrgyzstani
Laos:Lao Laotian Laotians
Latvia:Latvian Latvians
Lebanon:Lebanese
Lesotho:Basotho Mosotho
Liberia:Liberian Liberians
Libya:Libyan Libyans
Liechtenstein:Liechtensteiner
Lithuania:Lithuanian Lithuanians
Luxembourg:Luxembourgish Luxembourger
Madagascar:Malagasy
Malawi:Malawian Malawians
Malaysia:Malaysian Malaysians
Maldives:Maldivian Maldivians
Mali:Malian Malians
Malta:Maltese
Marshall Islands:Marshallese
Mauritania:Mauritanian Mauritanians
Mauritius:Mauritian Mauritians
Mexico:Mexican Mexicans
Micronesia:Micronesian Micronesians
Moldova:Moldovan Moldovans
Monaco:Monégasque Monegasque
Mongolia:Mongolian Mongolians
Montenegro:Montenegrin Montenegrins
Morocco:Moroccan Moroccans
Mozambique:Mozambican Mozambicans
Myanmar:Burmese
Namibia:Namibian Namibians
Nauru:Nauruan
Nepal:Nepalese Nepali Nepalis
Netherlands:Dutch Dutchman Dutchmen
New Zealand:New_Zealander New_Zealanders
Nicaragua:Nicaraguan Nicaraguans
Niger:Nigerien Nigeriens
Nigeria:Nigerian Nigerians
North Korea:North_Korean North_Koreans
North Macedonia:Macedonian Macedonians
Northern Ireland:Northern_Irish
Norway:Norwegian Norwegians
Oman:Omani Omanis
Pakistan:Pakistani Pakistanis
Palau:Palauan
Palestine:Palestinian Palestinians
Panama:Panamanian Panamanians
Papua New Guinea:Papua_New_Guinean
Paraguay:Paraguayan Paraguayans
Peru:Peruvian Peruvians
Philippines:Filipino Filipinos Filipina Philippine
Poland:Polish Pole Poles
Portugal:Portuguese
Qatar:Qatari Qataris
Romania:Romanian Romanians
Russia:Russian Russians
Rwanda:Rwandan Rwandans
Saint Kitts and Nevis:Kittitian Nevisian
Saint Lucia:Saint_Lucian
Saint Vincent and the Grenadines:Vincentian
Samoa:Samoan Samoans
San Marino:Sammarinese
Sao Tome and Principe:Santomean
Saudi Arabia:Saudi Saudis Saudi_Arabian
Scotland:Scottish Scots Scot
Senegal:Senegalese
Serbia:Serbian Serbians Serb Serbs
Seychelles:Seychellois
Sierra Leone:Sierra_Leonean
Singapore:Singaporean Singaporeans
Slovakia:Slovak Slovaks Slovakian
Slovenia:Slovene Slovenes Slovenian Slovenians
Solomon Islands:Solomon_Islander
Somalia:Somali Somalis Somalian
South Africa:South_African South_Africans
South Korea:South_Korean South_Koreans
South Sudan:South_Sudanese
Spain:Spanish Spaniard Spaniards
Sri Lanka:Sri_Lankan Sri_Lankans
Sudan:Sudanese
Suriname:Surinamese
Sweden:Swedish Swede Swedes
Switzerland:Swiss
Syria:Syrian Syrians
Taiwan:Taiwanese
Tajikistan:Tajik Tajiks Tajikistani
Tanzania:Tanzanian Tanzanians
Thailand:Thai Thais
Timor-Leste:Timorese
East Timor:Timorese
Togo:Togolese
Tonga:Tongan Tongans
Trinidad and Tobago:Trinidadian Trinidadians Tobagonian
Tunisia:Tunisian Tunisians
Turkey:Turkish Turk Turks
Türkiye:Turkish Turk Turks
Turkmenistan:Turkmen
Tuvalu:Tuvaluan
Uganda:Ugandan Ugandans
Ukraine:Ukrainian Ukrainians
United Arab Emirates:Emirati Emiratis
United Kingdom:British Briton Britons Brit Brits
United States:American Americans
Uruguay:Uruguayan Uruguayans
Uzbekistan:Uzbek Uzbeks Uzbekistani
Vanuatu:Ni-Vanuatu
Venezuela:Venezuelan Venezuelans
Vietnam:Vietnamese
Wales:Welsh Welshman Welshmen
Yemen:Yemeni Yemenis
Zambia:Zambian Zambians
Zimbabwe:Zimbabwean Zimbabweans`;
