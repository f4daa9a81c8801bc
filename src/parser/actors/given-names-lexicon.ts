/** Given names that make "Xxx Yyy" a person when no register knows them. Data: common names of the countries in the news. */
import type { Gender } from '../../schema/register-source';

export const givenNames: ReadonlySet<string> = new Set(
  `Abdel Abdul Abdulla Abdullah Abraham Achim Adam Adel Adrian Ahmad Ahmed Ahmet Alain Alan Albert Alberto Alejandro Aleksandar Aleksander Aleksandr
   Aleksej Alessandro Alex Alexander Alexandra Alexandre Alexej Alexei Alexis Alfred Ali Alice Alina Alois Amir Amos Amy Ana Anatoli Andre André Andrea Andreas
   Andrej Andrei Andres Andrew Andrij Andriy Andrzej Angela Angelika Anita Anja Ann Anna Anne Annegret Annette Anthony Antje Anton Antonio António Antony Arkadi Armin Arnold
   Arseni Arsenij Arthur Artur Astrid Avi Axel Ayman Barack Barbara Bärbel Bashar Beata Beate Ben Benedikt Benjamin Benny Bernard Bernd Bernhard Bettina Bill Birgit
   Björn Bodo Bogdan Boris Brian Brigitte Bruno Burkhard Calin Carl Carla Carlo Carlos Carmen Carola Caroline Carsten Catherine Charles Charlotte Chris Christa
   Christian Christiane Christina Christine Christoph Christopher Claudia Claus Clemens Colin Condoleezza Cornelia Cristina Dagmar Dalia Dan Daniel Daniela Dario David Denis
   Dennis Detlef Dick Didier Dieter Dietmar Dimitri Dirk Dmitri Dmitrij Dmitro Dmitry Dmytro Dominic Dominique Donald Donatella Doris Dorothea Eberhard Eckart Eckhard
   Edgar Edith Edmund Eduard Edward Ehud Eike Elena Eleonore Elisabeth Elizabeth Elke Ellen Elmar Emil Emily Emma Emmanuel Enrico Enrique Erhard Eric Erich Erik Erika
   Erna Ernst Erwin Esther Eugen Eva Evelyn Evo Ewald Fabian Farid Felipe Felix Ferdinand Fernando Filip Florian Francis Francisco Franco François Frank Franz Frauke Fred
   Friedrich Fritz Gabriel Gabriele Gennadi Georg George Gerald Gerd Gerda Gerhard Gerold Gert Gertrud Gesine Gilbert Giorgi Giorgia Giorgio Giovanni Gisela Giulia Giuseppe
   Gordon Gottfried Grace Gregor Greta Grigori Guido Guillaume Gunter Günter Günther Gustav Hamid Hannah Hannelore Hannes Hans Harald Harry Hartmut Hasan Hassan Heike
   Heiko Heiner Heinrich Heinz Helena Helene Helga Helge Helmut Hendrik Henning Henri Henrik Henry Herbert Hermann Hermine Hilary Hilde Hillary Holger Horst Howard Hubert Hubertus
   Hugo Hussein Ian Ibrahim Igor Ilham Ilse Imran Ingeborg Ingo Ingrid Irene Iris Isabel Isabelle Ismail Iwan Jack Jacek Jacques Jakob James Jan Jana Jane Janet Janine Jaroslaw
   Javier Jean Jeff Jeffrey Jelena Jens Jeremy Jerzy Jessica Jesus Jewgeni Jim Jimmy Jo Joachim Joan Joao João Jochen Joe Joel Johan Johann Johanna Johannes John Jonas Jonathan Jordi
   Jörg Jorge Josef José Joseph Josip Joschka Juan Judith Julia Julian Juli Julija Julius Jürgen Juri Jurij Justin Jutta Kai Kaja Kamal Karen Karim Karin Karl Karla Karolina Karsten Karl-Heinz Karoline
   Katarina Katharina Kathrin Katja Katrin Keir Keith Kemal Ken Kenneth Kerstin Kevin Khaled Kirill Kirsten Klaus Klemens Klara Knut Kofi Konrad Konstantin Kristina Kurt Lars
   Larry Laura Laurence Laurent Lech Leo Leon Leonid Leopold Leszek Liam Lidia Linda Lisa Lloyd Lorenz Lothar Louis Louise Luca Lucas Lucia Ludwig Luigi Luis Luise Lukas Lutz Mads
   Magdalena Mahmud Mahmoud Maia Maja Malte Manfred Manuel Manuela Mar Marc Marcel Marco Marcus Margaret Margarete Margot Maria Marianne Marie Marietta Marija Marina Mario Marion Mark Marko
   Markus Marlene Marta Martha Martin Martina Martti Mary Massoud Mateusz Mathias Matteo Matthew Matthias Maurice Max Maximilian Mehmet Melanie Micha Michael Michail Micheil Michel
   Michèle Michelle Miguel Mike Mikhail Milan Milo Milos Mohamed Mohammad Mohammed Mohsen Moritz Monika Muhammad Murat Mustafa Mykola Mychajlo Nadine Nadja Nancy Natalia Nathalie Nelson Nicholas
   Nick Nicola Nicolas Nicole Niels Nikita Nikol Nikola Nikolai Nikolaj Nils Nina Noam Nora Norbert Nuri Olaf Oleg Oleh Olena Olexander Olexandr Olga Oliver Olivier Omar Oskar Osman Otto Pablo Paolo
   Pascal Patricia Patrick Patrik Paul Paula Paulo Pavel Pawel Pawlo Pedro Per Peter Petr Petra Petro Philip Philipp Philippe Pierre Piotr Rachel Rainer Ralf Ralph Ramon Raphael Raul
   Ray Rebecca Recep Regina Reiner Reinhard Reinhold Renate René Reza Ria Ricardo Richard Rick Rita Robert Roberto Rodrigo Roger Roland Rolf Roman Ron Ronald Rosemarie Roswitha Rudolf Rüdiger
   Rupert Ruslan Rustem Ruth Ryan Sabine Saeed Said Salman Sam Samuel Sandra Sara Sarah Saskia Scott Sebastian Sergei Sergej Sergey Sergio Serhij Shimon Shinzo Siegfried Siegmar Sigmar Sigrid
   Silke Silvia Silvio Simon Simone Sofia Sonja Sophie Stanislaw Stefan Stefanie Steffen Steffi Stephan Stephanie Stephen Steve Steven Sultan Susan Susanne Sven Swen Svenja Swetlana Sylvia Tanja
   Taras Tariq Tarja Tatjana Theo Theodor Theresa Thierry Thilo Thomas Thorsten Tim Timothy Tina Tobias Tom Tomas Tomasz Tony Torsten Toni Udo Ulf Ulla Ulrich Ulrike Urs Ursula Ute Uwe Václav Valentin Valentina
   Valeri Valérie Vera Verena Veronika Viktor Victor Viktoria Vincent Viola Vitali Vitalij Vladimir Volker Volkmar Volodymyr Wadim Waldemar Walentina Walter Warren Wassyl Wassili Werner Wendy
   Wiebke Wilfried Wilhelm Will Willi William Willy Winfried Witali Wjatscheslaw Wladimir Wladyslaw Wolf Wolfgang Wolfram Wolodymyr Xavier Xi Yair Yasmin Yasser Yitzhak Yoshihiko Yulia Yusuf Yves Zoran`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that stand between given name and surname. */
export const nameParticles: ReadonlySet<string> = new Set(
  `von van de der den del della di da dos du le la el al bin ben ibn zu zum vom ter ten O' Mc Mac St.`.split(
    ' ',
  ),
);

/** Capitalised words that begin like a name but go on like something else: "Karl Marx Straße", "Anna Meyer Stiftung". */
export const notSurnames: ReadonlySet<string> = new Set(
  `Straße Platz Allee Stiftung Universität Institut Haus Preis Gesellschaft Zeitung Schule Klinik Kirche Konferenz Gipfel Partei
   Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember`.split(
    /\s+/,
  ),
);

/** Of the given names above those of women. */
const women: ReadonlySet<string> = new Set(
  `Alexandra Alice Alina Amy Ana Angela Angelika Anita Anja Ann Anna Anne Annegret Annette Antje Astrid Barbara Bärbel Beata Beate Bettina Birgit Brigitte
   Carla Carmen Carola Caroline Catherine Charlotte Christa Christiane Christina Christine Claudia Condoleezza Cornelia Cristina Dagmar Dalia Daniela
   Donatella Doris Dorothea Edith Elena Eleonore Elisabeth Elizabeth Elke Ellen Emily Emma Erika Erna Esther Eva Evelyn Frauke Gerda Gertrud Gesine Giorgia Gisela
   Giulia Grace Greta Hannah Hannelore Heike Helena Helene Helga Hermine Hilary Hilde Hillary Ilse Ingeborg Ingrid Irene Iris Isabel Isabelle Jana Jane Janet
   Janine Jelena Jessica Johanna Judith Julia Julija Jutta Karen Karin Karla Karolina Karoline Katarina Katharina Kathrin Katja Katrin Kerstin Kirsten Klara Kristina Laura
   Lidia Linda Lisa Louise Lucia Luise Magdalena Maja Manuela Margaret Margarete Margot Maria Marianne Marie Marietta Marija Marina Marion Marlene Marta Martha Martina
   Mary Melanie Michèle Michelle Monika Nadine Nadja Nancy Natalia Nathalie Nicole Nina Nora Olena Olga Patricia Paula Petra Rachel Rebecca Regina Renate Rita
   Rosemarie Roswitha Ruth Sabine Sandra Sara Sarah Saskia Sigrid Silke Silvia Sofia Sonja Sophie Stefanie Steffi Stephanie Susan Susanne Svenja Swetlana Sylvia Tanja Tarja
   Tatjana Theresa Tina Ulla Ulrike Ursula Ute Valentina Valérie Vera Verena Veronika Viktoria Viola Walentina Wendy Wiebke Yasmin Yulia`.split(
    /\s+/,
  ),
);
/** Borne by both, or by men in one country and by women in another. */
const either: ReadonlySet<string> = new Set(
  `Alexis Andrea Chris Dominique Eike Francis Gabriele Helge Jean Jo Joan Kai Kaja Kim Laurence Luca Maia Mar Micha Nicola Nikita Nikola Noam Nuri Ria Robin
   Sam Simone Sultan Toni Will`.split(/\s+/),
);

/** Whether a man or a woman is called so; null where the name does not tell. "Anna-Lena" goes by her first. */
export function genderOfGiven(name: string): Gender | null {
  const first = givenNames.has(name) ? name : (name.split('-')[0] ?? '');
  if (women.has(first)) return 'f';
  return givenNames.has(first) && !either.has(first) ? 'm' : null;
}
