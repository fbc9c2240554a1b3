continue = ​
