"""Names, streets and sayings from which people who do not exist are made up."""

FIRST = (
    "Abigail", "Adrián", "Agnes", "Alma", "Amara", "Anders", "Anita", "Antonio", "Astrid", "Ava",
    "Beatriz", "Ben", "Bernd", "Bianca", "Björn", "Brenda", "Bruno", "Camila", "Carla", "Carlos",
    "Celia", "Chloe", "Clara", "Cyrus", "Dalia", "Darius", "Delia", "Diego", "Dolores", "Doris",
    "Edith", "Eduardo", "Elena", "Eli", "Elsa", "Emil", "Erin", "Esteban", "Esther", "Eva",
    "Farah", "Felipe", "Fiona", "Frank", "Gabriela", "Gail", "Gilbert", "Gloria", "Greta", "Gus",
    "Hannah", "Harold", "Hazel", "Héctor", "Ida", "Ignacio", "Imani", "Inés", "Irene", "Isaac",
    "Ivan", "Jade", "Jamal", "Janet", "Javier", "Jesús", "Joan", "Joaquín", "Jorge", "José",
    "Judith", "Julia", "June", "Kai", "Karen", "Kenji", "Kira", "Lars", "Laura", "Leah",
    "Leticia", "Lidia", "Lola", "Lorenzo", "Lucía", "Luis", "Mabel", "Magda", "Malik", "Manuel",
    "Marcus", "Margaret", "María", "Mariana", "Martín", "Maya", "Mei", "Miguel", "Miles", "Mina",
    "Mónica", "Nadia", "Naomi", "Nell", "Nico", "Noah", "Noor", "Olga", "Omar", "Oscar",
    "Paloma", "Patricia", "Paul", "Pedro", "Petra", "Pilar", "Quentin", "Rafael", "Ramón", "Raquel",
    "Renée", "Rhoda", "Ricardo", "Rita", "Roberto", "Rosa", "Ruth", "Samira", "Sandra", "Saúl",
    "Selma", "Sergio", "Silvia", "Simon", "Sofía", "Sonia", "Stella", "Susana", "Tamara", "Teresa",
    "Theo", "Tomás", "Ursula", "Valeria", "Vera", "Victor", "Wanda", "Wesley", "Xavier", "Ximena",
    "Yara", "Yolanda", "Yusuf", "Zara", "Zoe",
)  # fmt: skip
#: Of these names, the ones that men have here; prenatal massage is for the others.
MEN = frozenset((
    "Adrián", "Anders", "Antonio", "Ben", "Bernd", "Björn", "Bruno", "Carlos", "Cyrus", "Darius",
    "Diego", "Eduardo", "Eli", "Emil", "Esteban", "Felipe", "Frank", "Gilbert", "Gus", "Harold",
    "Héctor", "Ignacio", "Isaac", "Ivan", "Jamal", "Javier", "Jesús", "Joaquín", "Jorge", "José",
    "Kai", "Kenji", "Lars", "Lorenzo", "Luis", "Malik", "Manuel", "Marcus", "Martín", "Miguel",
    "Miles", "Nico", "Noah", "Omar", "Oscar", "Paul", "Pedro", "Quentin", "Rafael", "Ramón",
    "Ricardo", "Roberto", "Saúl", "Sergio", "Simon", "Theo", "Tomás", "Victor", "Wesley",
    "Xavier", "Yusuf",
))  # fmt: skip
LAST = (
    "Abbott", "Acosta", "Aguilar", "Albright", "Almeida", "Alvarado", "Ames", "Andersen", "Arroyo",
    "Baker", "Barrett", "Bauer", "Beltrán", "Benson", "Bergström", "Blackwell", "Bloom", "Boone",
    "Bravo", "Briggs", "Burke", "Bustos", "Caldwell", "Calvo", "Cantú", "Carrillo", "Castañeda",
    "Castillo", "Chandler", "Chávez", "Chen", "Clay", "Coleman", "Contreras", "Cordero", "Crane",
    "Cruz", "Dalton", "Das", "Dávila", "Delgado", "Dietrich", "Dixon", "Domínguez", "Duarte",
    "Eaton", "Echeverría", "Ellison", "Espinoza", "Estrada", "Fairchild", "Farley", "Feng",
    "Figueroa", "Finch", "Fischer", "Flores", "Foley", "Fuentes", "Gallegos", "Galván", "Garner",
    "Garza", "Gibbs", "Gómez", "González", "Graves", "Guerrero", "Gutiérrez", "Haas", "Hale",
    "Hampton", "Hartley", "Hayes", "Hernández", "Herrera", "Hobbs", "Holloway", "Huang", "Hurst",
    "Ibáñez", "Ingram", "Ito", "Jacobs", "Jensen", "Jiménez", "Juárez", "Kaplan", "Kaur", "Keller",
    "Khan", "Kim", "Kirby", "Knox", "Lambert", "Lang", "Lara", "Le", "León", "Lindqvist", "Logan",
    "Luna", "Maddox", "Maldonado", "Marín", "Marsh", "Martínez", "McBride", "Medina", "Mejía",
    "Méndez", "Mercer", "Meyer", "Mills", "Montoya", "Mora", "Morrow", "Muñoz", "Nash", "Navarro",
    "Newell", "Ngo", "Nguyen", "Nolan", "Núñez", "O'Brien", "Ochoa", "Okafor", "Olsson", "Ordóñez",
    "Osborne", "Pacheco", "Padilla", "Palmer", "Patel", "Peña", "Pérez", "Petersen", "Phan", "Pike",
    "Quintero", "Quiroga", "Ramírez", "Rasmussen", "Reeves", "Reyna", "Rhodes", "Ríos", "Rivas",
    "Robles", "Rojas", "Rosales", "Rowe", "Ruiz", "Salas", "Saldívar", "Sánchez", "Schaefer",
    "Serrano", "Sharp", "Shepherd", "Sierra", "Singh", "Solís", "Stanton", "Stark", "Sutton",
    "Tanaka", "Terrell", "Thorne", "Tovar", "Trejo", "Trujillo", "Underwood", "Valdez", "Vance",
    "Vásquez", "Vega", "Vogel", "Walsh", "Ware", "Weber", "Whitaker", "Winters", "Wolfe", "Wu",
    "Yates", "Ybarra", "York", "Zamora", "Zhang", "Zimmermann", "Zúñiga",
)  # fmt: skip
STREETS = (
    "Mockingbird Ln.", "Cottonwood St.", "Prairie Ave.", "Juniper Dr.", "Canyon Rd.", "Mesa Blvd.",
    "Yucca Ct.", "Windmill Way", "Bluestem St.", "Cedar Creek Rd.", "Sagebrush Trl.", "Ranch Rd. 4",
)  # fmt: skip
#: City and the beginning of its postal codes.
CITIES = (("Amarillo", 79101), ("Canyon", 79015), ("Bushland", 79012), ("Borger", 79007))
AREAS = (
    806, 575, 580, 325, 432, 940, 817, 214, 469, 972, 505, 405, 539, 918, 620, 719, 303, 720, 830,
    210, 512, 737, 254, 903, 430, 361, 956, 409, 936, 979,
)  # fmt: skip
PREFERENCES = (
    "firm pressure", "light pressure", "medium pressure", "no scented oil", "warm table, please",
    "quiet, no music", "extra time on the shoulders", "feet last", "unscented cream",
    "likes a blanket", "talks little", "hands and forearms first",
)  # fmt: skip
#: Instructions to everyone at the desk, never a diagnosis.
ALERTS = (
    "Light pressure below the knee", "No nut oils", "Side-lying only, extra pillows",
    "Needs help getting off the table", "No heat packs", "Leave out the left shoulder",
    "Ask about medication before starting", "Lavender-free room", "Keep the head raised",
    "Service dog comes along",
)  # fmt: skip
REFERRED = ("a friend", "the doctor's office", "a sign on the street", "the website", "a gift card")
WHY_CANCELLED = ("ill", "working late", "child is ill", "double booked", "weather", "car trouble")
VISIT_NOTES = ("has a gift card", "comes straight from work", "please call back", "parks behind")
